/** The two tables of older reports: an area's box, and its points question by question. */
import * as docx from 'docx';
import type { EarlierArea, EarlierPoints } from '../../src/lib/report/earlier-report.ts';

const line = (text: string) => new docx.Paragraph({ text });
const cell = (children: readonly docx.Paragraph[]) => new docx.TableCell({ children });
const row = (...cells: readonly string[]) =>
	new docx.TableRow({ children: cells.map((text) => cell([line(text)])) });

/** Headings to the left, each a line of the same cell; the area's points to the right. */
export function boxOf(
	{ headings, achieved }: EarlierArea,
	lineOf: (heading: string) => docx.Paragraph
): docx.Table {
	const inside = new docx.TableRow({
		children: [cell(headings.length === 0 ? [line('')] : headings.map(lineOf)), cell([line(said(achieved))])]
	});
	return new docx.Table({ rows: [row('Rubriker', 'Poäng'), inside] });
}

/** With an unnamed row of sums and the empty rows that such tables were filled up with. */
export function pointsTable({ number, title, questions, ...sum }: EarlierArea): docx.Table {
	const empty = row('', '', '', '', '');
	return new docx.Table({
		rows: [
			row(`${number}. `, title ?? '', 'Uppnått', 'Max', 'Procent'),
			...questions.map(({ id, text, ...points }) => row(id, text ?? '', ...three(points))),
			row('', ' ', ...three(sum)),
			empty,
			empty
		]
	});
}

function three({ achieved, max, percent }: EarlierPoints): string[] {
	return [said(achieved), said(max), percent === null ? '' : `${percent}%`];
}

const said = (points: number | null) => (points === null ? '' : String(points));
