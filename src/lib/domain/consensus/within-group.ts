/** r_WG: how much less the evaluators of one question differ than if they had scored at random. */
import type { Hundredths } from '../score.ts';

/**
 * 1 − s²/σ², with the sample variance s² and the variance max²/12 of an even distribution on 0…max, not below 0
 * (James, Demaree & Wolf 1984). Null for fewer than two scores. `max` in whole points.
 */
export function withinGroup(scores: readonly Hundredths[], max: number): number | null {
	const n = scores.length;
	if (n < 2) return null;
	const sum = scores.reduce((above, x) => above + x, 0);
	// n·Σ(x − mean)², whole: no rounding before the one division.
	const squares = n * scores.reduce((above, x) => above + x * x, 0) - sum * sum;
	const variance = squares / (n * (n - 1));
	return Math.max(0, 1 - (12 * variance) / (100 * max) ** 2);
}
