/** Seeded chance, so that every failure can be had again from its seed. */

export interface Chance {
	/** 0 ≤ number < 1 */
	next(): number;
	/** 0 ≤ whole number < n */
	below(n: number): number;
	pick<T>(from: readonly T[]): T;
}

/** mulberry32 */
export function chanceOf(seed: number): Chance {
	let state = seed | 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
	const below = (n: number): number => Math.floor(next() * n);
	const pick = <T>(from: readonly T[]): T => {
		const chosen = from[below(from.length)];
		if (chosen === undefined) throw new Error('nothing to pick from');
		return chosen;
	};
	return { next, below, pick };
}

const given = process.env['SAMSYN_SEED'];

/** One seed that never changes and one that is new each time; SAMSYN_SEED gives one instead. */
export const SEEDS: readonly number[] =
	given === undefined ? [20_260_101, Math.floor(Math.random() * 2 ** 31)] : [Number(given)];
