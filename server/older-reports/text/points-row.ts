/** The numbers of one row of a table of points: each in its role, or not at all. */
import type { EarlierPoints } from '../../../src/lib/report/earlier-report.ts';

export const noPoints: EarlierPoints = { achieved: null, max: null, percent: null };

const whole = /^\d{1,3}$/;
const share = /^(\d{1,3})\s*%$/;

/** Whether a cell can hold one of a row's numbers. */
export const isNumberCell = (cell: string) => whole.test(cell) || share.test(cell);

/**
 * Whole points and percent from the cells after a row's words. Without exactly one candidate for a role it stays
 * unknown: two whole numbers are achieved and max in this order, three have percent last.
 */
export function pointsOfCells(cells: readonly string[]): EarlierPoints {
	const numbers = cells.filter((cell) => whole.test(cell)).map(Number);
	const shares = cells.flatMap((cell) => share.exec(cell)?.[1] ?? []).map(Number);
	const odd = cells.some((cell) => cell !== '' && !isNumberCell(cell));
	const percent = shares.length === 1 ? (shares[0] ?? null) : null;
	const [achieved, max, last] = numbers;
	if (odd || achieved === undefined || max === undefined) return { ...noPoints, percent };
	if (numbers.length === 2 && shares.length <= 1 && cells.length <= 3) return { achieved, max, percent };
	if (numbers.length === 3 && shares.length === 0 && last !== undefined && cells.length === 3)
		return { achieved, max, percent: last };
	return { ...noPoints, percent };
}

export const isWhole = ({ achieved, max, percent }: EarlierPoints) =>
	achieved !== null && max !== null && percent !== null;

/** Whether some score would print all three, half up. */
export function agrees({ achieved, max, percent }: EarlierPoints): boolean {
	if (achieved === null || max === null || percent === null || max === 0) return true;
	return 100 * (achieved - 0.5) < (percent + 0.5) * max && 100 * (achieved + 0.5) > (percent - 0.5) * max;
}
