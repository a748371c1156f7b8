/** Made-up panels of known variance, for the tests of what is worked out from them. The same seed gives the same panels. */

/** Numbers evenly on 0…1, by mulberry32. */
export function seededChance(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Normally distributed with mean 0 and deviation 1, by Box and Muller. */
export function normal(chance: () => number): number {
	return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

export interface Variance {
	readonly questions: number;
	/** What each evaluator adds to every score: as many as there are evaluators. */
	readonly leniency: readonly number[];
	/** Standard deviations: of the questions' true shares, and of what is left. */
	readonly between: number;
	readonly noise: number;
}

/** Shares of max by question, then by evaluator. Not cut at 0 and 1, so that the variances are the ones given. */
export function samplePanel(chance: () => number, { questions, leniency, between, noise }: Variance) {
	return Array.from({ length: questions }, () => {
		const truth = 0.6 + between * normal(chance);
		return leniency.map((own) => truth + own + noise * normal(chance));
	});
}
