/** The numbers of one row of a table of points: each in its role, or not at all. */
import type { EarlierPoints } from '../../../src/lib/report/earlier-report.ts';

export const noPoints: EarlierPoints = { achieved: null, max: null, percent: null };

const whole = /^\d{1,3}$/;
const share = /^(\d{1,3})\s*%$/;

export const isShareCell = (cell: string) => share.test(cell);

/** Whether a cell can hold one of a row's numbers. */
export const isNumberCell = (cell: string) => whole.test(cell) || share.test(cell);

/**
 * Whole points and percent from the cells after a row's words. Without exactly one candidate for each role
 * nothing is known: two whole numbers are achieved and max in this order. `bare`: the file writes percent without its sign, so
 * three whole numbers have it last.
 */
export function pointsOfCells(cells: readonly string[], bare: boolean): EarlierPoints {
	const numbers = cells.filter((cell) => whole.test(cell)).map(Number);
	const shares = cells.flatMap((cell) => share.exec(cell)?.[1] ?? []).map(Number);
	const odd = cells.some((cell) => cell !== '' && !isNumberCell(cell));
	const [achieved, max, last] = numbers;
	if (odd || achieved === undefined || max === undefined || cells.length > 3) return noPoints;
	if (numbers.length === 2 && shares.length <= 1) return { achieved, max, percent: shares[0] ?? null };
	if (bare && numbers.length === 3 && last !== undefined) return { achieved, max, percent: last };
	return noPoints;
}

export const isWhole = ({ achieved, max, percent }: EarlierPoints) =>
	achieved !== null && max !== null && percent !== null;

/** Whether some score would print all three, half up. */
export function agrees({ achieved, max, percent }: EarlierPoints): boolean {
	if (achieved === null || max === null || percent === null || max === 0) return true;
	return 100 * (achieved - 0.5) < (percent + 0.5) * max && 100 * (achieved + 0.5) > (percent - 0.5) * max;
}
