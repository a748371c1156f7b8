/** Leads to what an address names, on a page that may stand already; who leads there says whether the focus follows. */

let follows = true;

/** Goes there by `go`. What stands on the page already hears of the address as if it had been typed. */
export async function leadTo(focus: boolean, go: () => Promise<void>): Promise<void> {
	follows = focus;
	try {
		await go();
		dispatchEvent(new HashChangeEvent('hashchange'));
	} finally {
		follows = true;
	}
}

/** The part of the page that the address names now, and whether the focus goes there. */
export function namedPlace(): { readonly hash: string; readonly focus: boolean } {
	return { hash: location.hash, focus: follows };
}
