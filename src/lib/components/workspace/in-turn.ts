/** Acts on their way to the server: one after another, in the order they were asked for, so that none is lost or overtaken. */

/**
 * Gives a function that does `act` once those asked for before are over. Null at once where the same, by `what`, is on its
 * way already: a button pressed twice is pressed once.
 */
export function inTurn(): <T>(what: string, act: () => Promise<T>) => Promise<T | null> {
	const waiting = new Set<string>();
	let before: Promise<unknown> = Promise.resolve();
	return async (what, act) => {
		if (waiting.has(what)) return null;
		waiting.add(what);
		const mine = before.then(act).finally(() => waiting.delete(what));
		// Whoever asked hears of a fault; the next in turn goes on.
		before = mine.catch(() => null);
		return mine;
	};
}
