/**
 * Which stores the browser's tabs have open. Known by the browser's locks; where it has none (a page without
 * https that isn't on localhost), no store counts as open.
 */

/** How long a store may take to be let go of, in milliseconds. */
const LETTING_GO = 300;

function locks(): LockManager | null {
	return 'locks' in navigator ? navigator.locks : null;
}

/** Tells that this page has the store open, until the returned function is called or the page is gone. */
export function holdStore(name: string): () => void {
	const done = Promise.withResolvers<undefined>();
	void locks()?.request(name, { mode: 'shared' }, () => done.promise);
	return () => done.resolve(undefined);
}

/** Does something to a store that nobody has open; false, and nothing done, when somebody keeps it open. */
export async function whileIdle(name: string, act: () => Promise<void>): Promise<boolean> {
	const manager = locks();
	if (manager === null) return act().then(() => true);
	const signal = AbortSignal.timeout(LETTING_GO);
	let acted = false;
	try {
		await manager.request(name, { mode: 'exclusive', signal }, async () => {
			acted = true;
			await act();
		});
	} catch (error) {
		if (acted || error !== signal.reason) throw error;
	}
	return acted;
}
