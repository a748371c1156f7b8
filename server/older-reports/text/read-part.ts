/** One report of a file, put together from its text, its tables and what it says of itself. */
import type { Edition } from '../../../src/lib/domain/instrument.ts';
import type { EarlierArea, EarlierPoints } from '../../../src/lib/report/earlier-report.ts';
import type { ReadReport } from '../../../src/lib/report/report-reading.ts';
import { reasons } from '../reasons.ts';
import { areaNumbered } from './area-heading.ts';
import { AreaTexts, type AreaText } from './area-text.ts';
import { bareRowsIn } from './bare-rows.ts';
import { cellRowsIn, isQuestionCell, type CellRow } from './cell-rows.ts';
import { editionOf } from './edition-of.ts';
import { municipalitiesIn, yearsIn } from './identity.ts';
import type { Ledger } from './ledger.ts';
import type { Line } from './line.ts';
import { pointsOf, type PartPoints } from './part-points.ts';
import type { Part } from './parts.ts';
import { remarkOnPart } from './part-remarks.ts';
import { noPoints } from './points-row.ts';
import { tableRowsOf } from './points-tables.ts';
import { totalOf } from './total.ts';
import { isOverviewHeading, sectionNamed } from './vocabulary.ts';

/** Null where the part has neither areas nor points: then it is no report. */
export function readPart(
	lines: readonly Line[],
	part: Part,
	editions: readonly Edition[],
	ledger: Ledger,
	wrapped: boolean
): ReadReport | null {
	const points = pointsOf(
		lines,
		tableRowsOf(rowsIn(lines, part), (at) => endsTable(lines[at])),
		ledger
	);
	const texts = new AreaTexts(lines, ledger, wrapped);
	texts.read(part, points.taken);
	if (texts.areas.length === 0 && points.questions.length === 0) return null;
	const municipalities = municipalitiesIn(lines, part.start, part.end);
	const years = yearsIn(lines, part.start, part.end);
	const areas = areasOf(texts.areas, points, ledger);
	const titled = areas.map((area) => ({ ...area, tableTitle: points.titles.get(area.number) ?? null }));
	const edition = editionOf(titled, editions);
	const known = editions.find(({ id }) => id === edition) ?? null;
	const total = totalOf(lines, part, areas, points, known, ledger);
	remarkOnPart({ part, texts: texts.areas, points, areas, edition: known, municipalities, years }, ledger);
	return {
		municipality: municipalities[0]?.value ?? null,
		year: years[0]?.value ?? null,
		edition,
		total,
		areas
	};
}

const endsTable = (line: Line | undefined) =>
	line?.cell === false &&
	(areaNumbered(line.words) !== null || sectionNamed(line.words) !== null || isOverviewHeading(line.words));

/** Lines between tabs, else such as stand in no table for all that one can see. */
function rowsIn(lines: readonly Line[], { start, end }: Part): CellRow[] {
	const rows = cellRowsIn(lines, start, end);
	if (rows.some(({ cells: [first = ''] }) => isQuestionCell(first))) return rows;
	return [...rows, ...bareRowsIn(lines, start, end)].toSorted(
		(a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0)
	);
}

function areasOf(texts: readonly AreaText[], points: PartPoints, ledger: Ledger): EarlierArea[] {
	const numbers = new Set([
		...texts.map(({ number }) => number),
		...points.questions.map(({ area }) => area),
		...points.sums.keys(),
		...points.overall.keys()
	]);
	return [...numbers]
		.toSorted((a, b) => a - b)
		.map((number) => {
			const text = texts.find((area) => area.number === number);
			return {
				number,
				title: text?.title ?? points.titles.get(number) ?? null,
				...areaPoints(number, text, points, ledger),
				headings: text?.headings ?? [],
				texts: {
					general: text?.texts.get('general')?.blocks(true) ?? [],
					strengths: text?.texts.get('strengths')?.blocks(false) ?? [],
					improvements: text?.texts.get('improvements')?.blocks(false) ?? []
				},
				questions: points.questions
					.filter(({ area }) => area === number)
					.map(({ id, text: words, achieved, max, percent }) => ({ id, text: words, achieved, max, percent }))
			};
		});
}

/** From the box, the table's sum and the table of all areas; where they differ none is taken. */
function areaPoints(
	number: number,
	text: AreaText | undefined,
	{ sums, overall }: PartPoints,
	ledger: Ledger
): EarlierPoints {
	const boxes = (text?.points ?? []).map(({ at, achieved, max }) => ({ at, achieved, max, percent: null }));
	const tables = [sums.get(number), overall.get(number)].flatMap((row) => row ?? []);
	const told = [...boxes, ...tables];
	const values = (role: keyof EarlierPoints) => [...new Set(told.flatMap((one) => one[role] ?? []))];
	const [points, maxima, percents] = [values('achieved'), values('max'), values('percent')];
	const at = (tables[0] ?? boxes.at(-1))?.at ?? 0;
	const only = (numbers: readonly number[]) => (numbers.length === 1 ? (numbers[0] ?? null) : null);
	const [achieved, max] = [only(points), only(maxima)];
	if (points.length > 1) ledger.remark(at, reasons.manyPoints(number, points));
	if (achieved === null) return { ...noPoints, max };
	if (max !== null && achieved > max) {
		ledger.remark(at, reasons.aboveMax(`Område ${number}`));
		return noPoints;
	}
	return { achieved, max, percent: percents.length > 0 ? only(percents) : max === 100 ? achieved : null };
}
