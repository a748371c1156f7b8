/** The printed numbers' one rounding rule: half up, on integers, because binary floats get some percents wrong. */
import type { Hundredths } from './score.ts';

/**
 * `numerator / denominator` rounded half up to a whole number (−0,5 → 0, towards positive infinity).
 * Both are whole numbers with `2·|numerator| + denominator` below 2⁵³; the denominator is positive.
 */
export function halfUp(numerator: number, denominator: number): number {
	return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

/** R(x): hundredths of a point as printed whole points. */
export function printedPoints(x: Hundredths): number {
	return halfUp(x, 100);
}

/** R(100·x/max): from the unrounded score, never from the printed points. `max` in whole points, above 0. */
export function printedPercent(x: Hundredths, max: number): number {
	return halfUp(x, max);
}

/** The mean of printed whole numbers, rounded half up to a whole number; null without any. */
export function printedMean(values: readonly number[]): number | null {
	if (values.length === 0) return null;
	return halfUp(
		values.reduce((sum, value) => sum + value, 0),
		values.length
	);
}
