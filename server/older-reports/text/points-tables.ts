/** The overview of points: a table for each area, with a row for each question and its sum. */
import type { EarlierPoints } from '../../../src/lib/report/earlier-report.ts';
import { isQuestionCell, type CellRow } from './cell-rows.ts';
import { isNumberCell, isShareCell, pointsOfCells } from './points-row.ts';

export type TableRow = { readonly lines: readonly number[] } & (
	| { readonly kind: 'head'; readonly area: number | null; readonly title: string | null }
	| {
			readonly kind: 'question';
			readonly id: string;
			readonly text: string | null;
			readonly points: EarlierPoints;
	  }
	/** Of the table above it; `area` is null where no head or question has said which. */
	| { readonly kind: 'sum'; readonly area: number | null; readonly points: EarlierPoints }
	| { readonly kind: 'total'; readonly points: EarlierPoints }
	/** In the table, but in no row that can be told. */
	| { readonly kind: 'loose' }
);

/** Number, question, Uppnått, Max, Procent. */
const COLUMNS = 5;
const heads = /^(?:uppnått|uppnådda?|oppnådd|max|maks|procent|prosent)$/i;
const totals = /^(?:totalt|totalpoäng|total|totalsumma|summa totalt|totalsum|poengsum)$/i;
const sums = /^(?:summa|sum|delsumma)$/i;

/** Rows that belong to no table of points aren't among them. */
export function tableRowsOf(rows: readonly CellRow[]): TableRow[] {
	const found: TableRow[] = [];
	let area: number | null = null;
	let inside = false;
	const bare = !rows.some(({ cells }) => cells.some(isShareCell));
	for (const row of rows.flatMap(split)) {
		const read = rowOf(row, { area, inside, bare });
		if (read === null) {
			inside = false;
			continue;
		}
		found.push(read);
		inside = true;
		if (read.kind === 'head') area = read.area;
		if (read.kind === 'question') area = Number(read.id.split('.')[0]);
		if (read.kind === 'sum') area = null;
	}
	return found;
}

/** Where the lines between rows are lost, the number of columns still tells them apart. */
function split(row: CellRow): CellRow[] {
	const { lines, cells } = row;
	if (lines.length !== cells.length || cells.length <= COLUMNS || cells.length % COLUMNS !== 0) return [row];
	return Array.from({ length: cells.length / COLUMNS }, (_, index) => ({
		lines: lines.slice(index * COLUMNS, (index + 1) * COLUMNS),
		cells: cells.slice(index * COLUMNS, (index + 1) * COLUMNS)
	}));
}

interface Surroundings {
	readonly area: number | null;
	/** Whether the row before belongs to a table of points. */
	readonly inside: boolean;
	readonly bare: boolean;
}

function rowOf({ lines, cells }: CellRow, { area, inside, bare }: Surroundings): TableRow | null {
	const [first = '', ...rest] = cells;
	if (cells.filter((cell) => heads.test(cell)).length >= 2) {
		const number = /^(\d{1,2})\.?$/.exec(first)?.[1];
		const title = number === undefined ? first : (rest[0] ?? '');
		return {
			kind: 'head',
			lines,
			area: number === undefined ? null : Number(number),
			title: title === '' || heads.test(title) ? null : title
		};
	}
	if (isQuestionCell(first)) {
		const at = rest.findIndex(isNumberCell);
		const words = rest.slice(0, at < 0 ? rest.length : at).filter((cell) => cell !== '');
		return {
			kind: 'question',
			lines,
			id: first,
			text: words.join(' ').replace(/\s+/g, ' ') || null,
			points: pointsOfCells(at < 0 ? [] : rest.slice(at), bare)
		};
	}
	const label = cells.find((cell) => cell !== '') ?? '';
	const points = pointsOfCells(cells.slice(-3), bare);
	if (totals.test(label) && cells.some(isNumberCell))
		return { kind: 'total', lines, points: totalOf(cells, bare) };
	if (!inside) return null;
	if (label === '') return { kind: 'loose', lines };
	const before = cells.slice(0, -3);
	if (
		before.length > 0 &&
		before.every((cell) => cell === '' || sums.test(cell)) &&
		cells.slice(-3).every(isNumberCell)
	)
		return { kind: 'sum', lines, area, points };
	return cells.some(isNumberCell) || cells.some((cell) => heads.test(cell)) ? { kind: 'loose', lines } : null;
}

/** A total may stand alone, without max and percent. */
function totalOf(cells: readonly string[], bare: boolean): EarlierPoints {
	const numbers = cells.filter(isNumberCell);
	const [only] = numbers;
	if (numbers.length !== 1 || only === undefined || only.endsWith('%')) return pointsOfCells(numbers, bare);
	return { achieved: Number(only), max: null, percent: null };
}
