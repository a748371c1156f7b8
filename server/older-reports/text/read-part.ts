/** One report of a file, put together from its text, its tables and what it says of itself. */
import type { Edition } from '../../../src/lib/domain/instrument.ts';
import type { EarlierArea, EarlierPoints } from '../../../src/lib/report/earlier-report.ts';
import type { ReadReport } from '../../../src/lib/report/report-reading.ts';
import { reasons } from '../reasons.ts';
import { AreaTexts, type AreaText } from './area-text.ts';
import { cellRowsIn } from './cell-rows.ts';
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

/** Null where the part has neither areas nor points: then it is no report. */
export function readPart(
	lines: readonly Line[],
	part: Part,
	editions: readonly Edition[],
	ledger: Ledger,
	wrapped: boolean
): ReadReport | null {
	const points = pointsOf(lines, tableRowsOf(cellRowsIn(lines, part.start, part.end)), ledger);
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

function areasOf(texts: readonly AreaText[], points: PartPoints, ledger: Ledger): EarlierArea[] {
	const numbers = new Set([
		...texts.map(({ number }) => number),
		...points.questions.map(({ area }) => area),
		...points.sums.keys()
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

/** From the box and the table's sum; where the two differ neither is taken. */
function areaPoints(
	number: number,
	text: AreaText | undefined,
	{ sums }: PartPoints,
	ledger: Ledger
): EarlierPoints {
	const sum = sums.get(number);
	const told = [...new Set(text?.points.map(({ achieved }) => achieved) ?? [])];
	const maxima = [...new Set(text?.points.flatMap(({ max }) => max ?? []) ?? [])];
	const [box] = told;
	const [last] = text?.points.toReversed() ?? [];
	if (told.length > 1 && last !== undefined) ledger.remark(last.at, reasons.manyPoints(number, told));
	if (told.length > 1) return { ...noPoints, max: sum?.max ?? null };
	const max = (maxima.length === 1 ? maxima[0] : undefined) ?? sum?.max ?? null;
	const achieved = box ?? sum?.achieved ?? null;
	if (achieved !== null && max !== null && achieved > max) {
		if (last !== undefined) ledger.remark(last.at, reasons.aboveMax(`Område ${number}`));
		return noPoints;
	}
	const differs = box !== undefined && sum !== undefined && sum.achieved !== null && sum.achieved !== box;
	if (differs) ledger.remark(sum.at, reasons.sumDiffers(number, box, sum.achieved));
	if (differs) return { ...noPoints, max };
	return { achieved, max, percent: sum?.percent ?? (max === 100 ? achieved : null) };
}
