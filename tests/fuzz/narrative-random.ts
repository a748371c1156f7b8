/** Numbers that look random and come back the same for the same seed (mulberry32). */
export interface Random {
	/** 0 ≤ number < 1 */
	fraction(): number;
	/** A whole number from 0 up to, not including, `below`. */
	below(below: number): number;
	chance(probability: number): boolean;
	pick<T>(from: readonly T[]): T;
}

export function randomFrom(seed: number): Random {
	let state = seed | 0;
	const fraction = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number): number => Math.floor(fraction() * limit);
	return {
		fraction,
		below,
		chance: (probability) => fraction() < probability,
		pick: (from) => {
			const one = from[below(from.length)];
			if (one === undefined) throw new RangeError('nothing to pick from');
			return one;
		}
	};
}
