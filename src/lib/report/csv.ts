/** The points of a report as CSV, the way Swedish spreadsheet programs open it. */
import type { Words } from '../words/words.ts';
import { pointRows, pointColumns, type PointCell } from './point-rows.ts';
import type { Report } from './report.ts';

const BOM = '\uFEFF';
const END = '\r\n';

/**
 * Semicolons between fields, decimal comma, CRLF after each line, UTF-8 with its mark; one line a question, one an
 * area's sum, one the total. `words`: those of the report's language.
 */
export function reportCsv(report: Report, words: Words): string {
	return csvOf([pointColumns(report, words), ...pointRows(report, words)]);
}

/** Any rows in that form. */
export function csvOf(rows: readonly (readonly PointCell[])[]): string {
	return BOM + rows.map((row) => row.map(field).join(';') + END).join('');
}

/** A text that a spreadsheet program would reckon as a formula gets an apostrophe before it, and stays a text. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u;

function field(cell: PointCell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell).replace('.', ',');
	const safe = FORMULA.test(cell) ? `'${cell}` : cell;
	return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
