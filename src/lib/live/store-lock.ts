/**
 * Which stores the browser's tabs have open. Known by the browser's locks; where it has none (a page without
 * https that isn't on localhost), no store counts as open.
 */

function locks(): LockManager | null {
	return 'locks' in navigator ? navigator.locks : null;
}

/** Tells that this tab has the store open, until the returned function is called or the tab is gone. */
export function holdStore(name: string): () => void {
	const done = Promise.withResolvers<undefined>();
	void locks()?.request(name, { mode: 'shared' }, () => done.promise);
	return () => done.resolve(undefined);
}

export async function isStoreHeld(name: string): Promise<boolean> {
	const held = (await locks()?.query())?.held ?? [];
	return held.some((lock) => lock.name === name);
}
