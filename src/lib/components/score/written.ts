/** A score as it is written in its field. */
import { halfUp } from '../../domain/rounding.ts';
import type { Hundredths } from '../../domain/score.ts';
import type { Words } from '../../words/words.ts';

/**
 * Points as they are; percent of `max` (whole points) to two decimals, half up, so that what is read back is the
 * same score (a hundredth of a point is at least 0,03 percent). Blank for null.
 */
export function written(
	x: Hundredths | null,
	unit: 'points' | 'percent',
	max: number,
	numbers: Pick<Words['numbers'], 'points'>
): string {
	if (x === null) return '';
	return numbers.points(unit === 'points' ? x : halfUp(100 * x, max));
}
