/** Rows of tables out of lines: cells below each other, on one line between tabs, or apart by spaces. */
import type { Line } from './line.ts';

export interface CellRow {
	/** Indices among the lines. */
	readonly lines: readonly number[];
	readonly cells: readonly string[];
}

/** Areas are eight in every edition. */
const questionCell = /^[1-8]\.\d{1,2}$/;
const numberCell = /^\d{1,2}\.$/;
/** Of words with single blanks: blanks in a row would be tried in all ways. */
const apart = /^([1-8]\.\d{1,2}) (\S.*?) (\d{1,3}) (\d{1,3}) (\d{1,3} ?%)$/;

export const isQuestionCell = (cell: string) => questionCell.test(cell);

/** Only lines between `start` and `end` are looked at. */
export function cellRowsIn(lines: readonly Line[], start: number, end: number): CellRow[] {
	const rows: CellRow[] = [];
	let below: { lines: number[]; cells: string[] } | null = null;
	const close = () => {
		if (below !== null) rows.push(below);
		below = null;
	};
	for (let at = start; at < end; at++) {
		const line = lines[at];
		if (line === undefined) break;
		const beside = besideEachOther(line);
		if (beside !== null || !line.cell || line.empty) close();
		if (beside !== null) rows.push({ lines: [at], cells: beside });
		if (beside !== null || !line.cell || line.empty) continue;
		if (questionCell.test(line.words) || numberCell.test(line.words)) close();
		below ??= { lines: [], cells: [] };
		below.lines.push(at);
		below.cells.push(line.words);
	}
	close();
	return rows;
}

function besideEachOther({ bare, words, cell }: Line): string[] | null {
	const [, ...spaced] = cell ? [] : (apart.exec(words.replace(/\s+/g, ' ')) ?? []);
	if (spaced.length > 0) return spaced;
	const inside = bare.replace(/^\t/, '').split('\t');
	return inside.length >= 3 ? inside.map((part) => part.trim()) : null;
}
