/** Acts on their way to the server: one after another, in the order they were asked for, so that none is lost or overtaken. */

/** How long an answer is waited for, in milliseconds from when the act was asked for. */
const PATIENCE = 20_000;

export type InTurn = <T>(what: string, act: (signal: AbortSignal) => Promise<T>) => Promise<T> | null;

/**
 * Gives a function that does `act` once those asked for before are over; its signal says when nobody waits any longer. Null
 * where the one asked for last is the same, by `what`, and on its way still: a button pressed twice is pressed once.
 */
export function inTurn(): InTurn {
	let last: { readonly what: string; readonly over: Promise<unknown> } | null = null;
	return (what, act) => {
		if (last?.what === what) return null;
		const signal = AbortSignal.timeout(PATIENCE);
		const mine = (last?.over ?? Promise.resolve()).then(() => act(signal));
		// Whoever asked hears of a fault; the next in turn goes on.
		const turn = { what, over: mine.catch(() => null) };
		last = turn;
		void turn.over.then(() => {
			if (last === turn) last = null;
		});
		return mine;
	};
}
