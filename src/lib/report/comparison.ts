/** What other municipalities got by the same edition, as the report shows it beside its own. */

/** Below this no mean and no distribution is shown: a handful says more of the few than of the many. */
export const FEWEST = 5;

export interface Comparison {
	/** The edition of all of them. */
	readonly edition: string;
	/** The first and the last year of the results it rests on. */
	readonly from: number;
	readonly to: number;
	/** How many results have a total; at least `FEWEST`. */
	readonly n: number;
	/** Half up from the mean of the printed totals: whole points. Averaged by itself, not the sum of the areas' means. */
	readonly mean: number;
	/** Areas whose printed points are known from at least `FEWEST`; `mean` in whole points, half up. */
	readonly areas: readonly { readonly number: number; readonly mean: number; readonly n: number }[];
	/** The printed totals in rising order, without names. */
	readonly totals: readonly number[];
}
