/** The overview of points: a table for each area, with a row for each question and its sum. */
import type { EarlierPoints } from '../../../src/lib/report/earlier-report.ts';
import { isQuestionCell, type CellRow } from './cell-rows.ts';
import { isNumberCell, isShareCell, noPoints, pointsOfCells } from './points-row.ts';

export type TableRow = { readonly lines: readonly number[] } & (
	| { readonly kind: 'head'; readonly area: number | null; readonly title: string | null }
	| {
			readonly kind: 'question';
			readonly id: string;
			readonly text: string | null;
			readonly points: EarlierPoints;
	  }
	/** Of a table of all areas. */
	| { readonly kind: 'area'; readonly area: number; readonly points: EarlierPoints }
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
const sums = /^(?:summa|sum|delsumma|\*)$/i;
/** Uppnått, Max, Procent: where the head has them. */
const roles = [/^(?:uppnå|oppnå)/i, /^ma(?:x|ks)$/i, /^pro[cs]ent$/i];

/**
 * Rows that belong to no table of points aren't among them. `ends`: whether a line is of the kind that no table goes on
 * after, such as an area's heading.
 */
export function tableRowsOf(rows: readonly CellRow[], ends: (at: number) => boolean): TableRow[] {
	const found: TableRow[] = [];
	let around: Surroundings = {
		area: null,
		inside: false,
		bare: !rows.some(({ cells }) => cells.some(isShareCell)),
		head: null
	};
	let at = 0;
	for (const row of rows.flatMap(split)) {
		const [first = 0] = row.lines;
		for (; at <= first; at++) if (ends(at)) around = { ...around, ...outside };
		const read = rowOf(row, around);
		if (read !== null) found.push(read);
		around = { ...around, inside: read !== null, ...after(read, row) };
	}
	return found;
}

const outside = { area: null, inside: false, head: null };

/** What a row says of those below it. */
function after(read: TableRow | null, { cells }: CellRow): Partial<Surroundings> {
	if (read?.kind === 'head') return { area: read.area, head: cells };
	if (read?.kind === 'question') return { area: Number(read.id.split('.')[0]) };
	return read === null || read.kind === 'sum' ? { area: null, head: null } : {};
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
	/** Percent is written without its sign. */
	readonly bare: boolean;
	/** The table's own head; null outside of one. */
	readonly head: readonly string[] | null;
}

function rowOf({ lines, cells }: CellRow, { area, inside, bare, head }: Surroundings): TableRow | null {
	const [first = '', ...rest] = cells;
	if (cells.filter((cell) => heads.test(cell)).length >= 2) {
		const number = /^([1-8])\.?$/.exec(first)?.[1];
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
	const points = lines.length === 1 ? pointsUnder(head, cells, bare) : pointsOfCells(cells.slice(-3), bare);
	if (totals.test(label) && (inside || cells.filter(isNumberCell).length === 1))
		return { kind: 'total', lines, points: inside && points.achieved !== null ? points : totalAlone(cells) };
	if (!inside) return null;
	if (label === '') return { kind: 'loose', lines };
	const overall =
		head !== null && area === null ? /^(?:område\s+)?([1-8])[.:]?(?:\s|$)/i.exec(label)?.[1] : undefined;
	if (overall !== undefined) return { kind: 'area', lines, area: Number(overall), points };
	const before = cells.slice(0, -3);
	if (
		before.length > 0 &&
		before.every((cell) => cell === '' || sums.test(cell)) &&
		cells.slice(-3).every(isNumberCell)
	)
		return { kind: 'sum', lines, area, points };
	return cells.some(isNumberCell) || cells.some((cell) => heads.test(cell)) ? { kind: 'loose', lines } : null;
}

/** A total without max and percent, outside of a table of points. */
function totalAlone(cells: readonly string[]): EarlierPoints {
	const only = cells.find(isNumberCell);
	return only === undefined || isShareCell(only) ? noPoints : { ...noPoints, achieved: Number(only) };
}

/** Below Uppnått, Max and Procent, each in its column; where the row has other columns than its head, by the cells alone. */
function pointsUnder(head: readonly string[] | null, cells: readonly string[], bare: boolean): EarlierPoints {
	const columns = roles.map((role) => head?.findIndex((cell) => role.test(cell)) ?? -1);
	if (head?.length !== cells.length || columns.includes(-1)) return pointsOfCells(cells.slice(-3), bare);
	const [achieved = '', max = '', percent = ''] = columns.map((column) => cells[column]);
	const odd = [achieved, max].some(isShareCell) || (!bare && isNumberCell(percent) && !isShareCell(percent));
	const numberIn = (cell: string) => (isNumberCell(cell) && !odd ? Number.parseInt(cell, 10) : null);
	return { achieved: numberIn(achieved), max: numberIn(max), percent: numberIn(percent) };
}
