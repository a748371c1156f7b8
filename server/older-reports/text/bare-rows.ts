/** Rows of tables whose cells are lines like any other, as some programs save a document's text. */
import { isQuestionCell, type CellRow } from './cell-rows.ts';
import type { Line } from './line.ts';
import { isNumberCell, isShareCell } from './points-row.ts';

/** A question's words may be broken over some lines. */
const LONGEST = 8;
const heads = [/^(?:uppnå|oppnå)/i, /^ma(?:x|ks)$/i, /^pro[cs]ent$/i];

/** Only whole rows, with words: a line is taken for a cell by those around it alone. */
export function bareRowsIn(lines: readonly Line[], start: number, end: number): CellRow[] {
	const rows: CellRow[] = [];
	let near = false;
	for (let at = start; at < end; at++) {
		const row = rowAt(lines, at, end, near);
		if (row !== null) {
			rows.push(row);
			at = row.lines.at(-1) ?? at;
		}
		near = row !== null || (near && lines[at]?.words === '');
	}
	return rows;
}

/** `near`: nothing but blank lines since the row before. */
function rowAt(lines: readonly Line[], at: number, end: number, near: boolean): CellRow | null {
	const words = (index: number) => (index < end ? (lines[index]?.words ?? '') : '');
	const first = words(at);
	if (isQuestionCell(first)) {
		for (let last = at + 1; last < at + LONGEST && words(last) !== ''; last++)
			if (isShareCell(words(last)) && last - at >= 4)
				return endsInNumbers(lines, at, last) ? rowOf(lines, at, last) : null;
		return null;
	}
	if (/^\d{1,2}\.$/.test(first) && heads.every((head, index) => head.test(words(at + 2 + index))))
		return rowOf(lines, at, at + 4);
	const summed = near && isNumberCell(first) && words(at - 1) === '' && endsInNumbers(lines, at - 1, at + 2);
	return summed ? { ...rowOf(lines, at, at + 2), cells: ['', ...rowOf(lines, at, at + 2).cells] } : null;
}

/** Two whole numbers and a percent, all after the first line, and no number more. */
function endsInNumbers(lines: readonly Line[], first: number, last: number): boolean {
	const [achieved = '', max = '', percent = ''] = lines.slice(last - 2, last + 1).map(({ words }) => words);
	if (last - 2 <= first || !isShareCell(percent) || isNumberCell(lines[last + 1]?.words ?? '')) return false;
	return [achieved, max].every((cell) => isNumberCell(cell) && !isShareCell(cell));
}

function rowOf(lines: readonly Line[], first: number, last: number): CellRow {
	const indices = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	return { lines: indices, cells: indices.map((index) => lines[index]?.words ?? '') };
}
