/** Median and spread of a question's scores, on integer hundredths. */
import { halfUp } from '../rounding.ts';
import type { Hundredths } from '../score.ts';

export interface Spread {
	readonly n: number;
	readonly lowest: Hundredths;
	readonly highest: Hundredths;
	/** R: highest − lowest. */
	readonly range: Hundredths;
	/** Half up to hundredths. */
	readonly median: Hundredths;
	/** The mean distance from the median, half up to hundredths. */
	readonly meanDeviation: Hundredths;
}

/** Null without scores. */
export function spreadOf(scores: readonly Hundredths[]): Spread | null {
	const sorted = ascending(scores);
	const lowest = sorted[0];
	const highest = sorted.at(-1);
	if (lowest === undefined || highest === undefined) return null;
	// The sum of distances is the same from any point between the two middle scores.
	const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? lowest;
	const distance = sorted.reduce((sum, x) => sum + Math.abs(x - middle), 0);
	return {
		n: sorted.length,
		lowest,
		highest,
		range: highest - lowest,
		median: halfUp(twiceMedian(sorted), 2),
		meanDeviation: halfUp(distance, sorted.length)
	};
}

/** R in percent of max, half up to a tenth: what "spretar 35 %" says. `max` in whole points. */
export function spreadPercent(range: Hundredths, max: number): number {
	return halfUp(10 * range, max) / 10;
}

/** Twice the median, so that it stays whole. The scores must not be empty. */
export function twiceMedian(scores: readonly Hundredths[]): number {
	const sorted = ascending(scores);
	const low = sorted[Math.floor((sorted.length - 1) / 2)];
	const high = sorted[Math.floor(sorted.length / 2)];
	if (low === undefined || high === undefined) throw new RangeError('no scores, no median');
	return low + high;
}

export function ascending(scores: readonly Hundredths[]): Hundredths[] {
	return scores.toSorted((a, b) => a - b);
}
