/** The report as a spreadsheet: all points on the first sheet, the texts of each area on one of its own. */

import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node';
import type { Section } from '../../src/lib/domain/edit.ts';
import { meanBase } from '../../src/lib/report/mean-base.ts';
import { pointColumns, pointRows, type PointCell } from '../../src/lib/report/point-rows.ts';
import type { Report, ReportArea } from '../../src/lib/report/report.ts';
import { versionLine } from '../../src/lib/report/version-line.ts';
import { hasWords } from '../../src/lib/report/worded.ts';
import { wordsFor, type Words } from '../../src/lib/words/words.ts';
import { textLines } from './text-lines.ts';

/** What one cell holds at most, in UTF-16 units. */
const LONGEST = 32_767;
/** Widths of the points' columns, in characters. */
const widths = [18, 8, 34, 8, 44, 6, 70, 10, 8, 10, 18];
const widthOf = (at: number, of: number) => (at === of - 1 ? 70 : (widths[at] ?? 22));
const sections: readonly Section[] = ['general', 'strengths', 'improvements'];

/** The bytes of an .xlsx file. Numbers are numbers; every text is kept as a text, whatever it begins with. */
export async function renderSpreadsheet(report: Report): Promise<Uint8Array<ArrayBuffer>> {
	const words = wordsFor(report.language);
	const columns = pointColumns(report, words);
	const points = {
		sheet: words.report.points,
		data: [
			columns.map((name) => ({ ...cell(name), ...strong })),
			...pointRows(report, words).map(row),
			[],
			...notesOf(report, words).map((note): Row => [{ value: note, type: String }])
		],
		columns: columns.map((_, at) => ({ width: widthOf(at, columns.length) })),
		stickyRowsCount: 1,
		orientation: 'landscape' as const
	};
	const areas = report.areas.map((area) => ({
		sheet: `${words.report.areaColumn} ${area.number}`,
		data: areaRows(area, report, words),
		columns: [{ width: 110 }]
	}));
	return new Uint8Array(await writeExcelFile([points, ...areas]).toBuffer());
}

const strong = { fontWeight: 'bold', wrap: true } as const;

function cell(value: string | number) {
	return typeof value === 'number'
		? { value, type: Number }
		: { value, type: String, wrap: true, alignVertical: 'top' as const };
}

function row(cells: readonly PointCell[]): Row {
	return cells.map((value): Cell => (value === null ? null : cell(value)));
}

/** What the report says under its tables. */
function notesOf(report: Report, words: Words): string[] {
	const { report: say } = words;
	const { areas, earlier } = report;
	const rounded = areas.filter(({ addsUp }) => !addsUp).map(({ number }) => say.areaNumber(number));
	return [
		meanBase(report, words),
		...(rounded.length === 0 ? [] : [`${rounded.join(', ')}: ${say.rounding}`]),
		...(earlier === null ? [] : earlier.comparable ? [earlier.note] : [say.notComparable])
	].filter((note) => note !== null);
}

function areaRows(
	{ number, title, sum, max, headings, texts }: ReportArea,
	report: Report,
	words: Words
): Row[] {
	const { report: say } = words;
	const heading = (text: string): Row => [{ ...cell(text), ...strong }];
	const line = (text: string): Row[] => pieces(text).map((piece) => [cell(piece)]);
	return [
		heading(say.area(number, title)),
		...line(versionLine(report, words)),
		...line(`${say.checksum}: ${report.version.sha256}`),
		...line(sum === null ? `${say.points}: ${say.open}` : say.pointsOf(sum.achieved, max)),
		[],
		heading(say.headings),
		...headings.flatMap(line),
		...sections.flatMap((section) => [
			[],
			heading(say[section]),
			...(hasWords(texts[section]) ? textLines(texts[section]).flatMap(line) : line(say.noText))
		])
	];
}

/** A cell's worth each, cut between characters. */
function pieces(text: string): string[] {
	const found: string[] = [];
	for (let rest = text; rest !== '' || found.length === 0;) {
		const cut = rest.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
		found.push(cut);
		rest = rest.slice(cut.length);
	}
	return found;
}
