/** The points of a report as one flat table: what CSV and the spreadsheet's first sheet hold. */
import type { Words } from '../words/words.ts';
import type { Report, ReportArea } from './report.ts';
import { versionLine } from './version-line.ts';

/** Null where nothing is known or agreed, never zero. */
export type PointCell = string | number | null;

/** The headings; the last two are there where the report has what stands under them. */
export function pointColumns(report: Report, { report: say }: Words): string[] {
	return [
		say.municipality,
		say.year,
		say.version,
		say.areaColumn,
		say.areaTitle,
		say.number,
		say.question,
		say.achieved,
		say.max,
		say.percent,
		...(report.comparison === null ? [] : [say.mean]),
		...(report.earlier === null ? [] : [say.earlierYear(report.earlier.report.year)])
	];
}

/** In printed order: the questions of an area, its sum; last the total. */
export function pointRows(report: Report, words: Words): PointCell[][] {
	const { report: say } = words;
	const { municipality, year, comparison, earlier } = report;
	const start = [municipality.name, year, versionLine(report, words)];
	const beside = (mean: number | null, before: number | null): PointCell[] => [
		...(comparison === null ? [] : [mean]),
		...(earlier === null ? [] : [before])
	];
	const questionsOf = ({ number, title, questions }: ReportArea) =>
		questions.map(({ id, text, max, printed }) => [
			...start,
			number,
			title,
			id,
			text,
			printed?.achieved ?? null,
			max,
			printed?.percent ?? null,
			...beside(null, null)
		]);
	const sumOf = ({ number, title, sum, max }: ReportArea) => [
		...start,
		number,
		title,
		null,
		say.sum,
		sum?.achieved ?? null,
		max,
		sum?.percent ?? null,
		...beside(
			comparison?.areas.find((area) => area.number === number)?.mean ?? null,
			earlier?.areas.find((area) => area.number === number)?.achieved ?? null
		)
	];
	const { total, maxTotal } = report;
	const last = [...start, null, null, null, say.total, total, maxTotal, null];
	return [
		...report.areas.flatMap((area) => [...questionsOf(area), sumOf(area)]),
		[...last, ...beside(comparison?.mean ?? null, earlier?.comparable ? earlier.report.total : null)]
	];
}
