/** The total in percent of the highest points, by the one rounding rule. */
import { halfUp } from '../domain/rounding.ts';
import type { Report } from './report.ts';

/** Whole percent, half up from the printed total; null while a question is open. */
export function totalPercent({ total, maxTotal }: Pick<Report, 'total' | 'maxTotal'>): number | null {
	return total === null ? null : halfUp(100 * total, maxTotal);
}
