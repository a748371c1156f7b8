/** The points of a report as one flat table: what CSV and the spreadsheet's first sheet hold. */
import type { Words } from '../words/words.ts';
import { meanColumn } from './mean-base.ts';
import type { EarlierInReport, Report, ReportArea } from './report.ts';
import { totalPercent } from './total-percent.ts';
import { versionLine } from './version-line.ts';

/** Null where nothing is known or agreed, never zero. */
export type PointCell = string | number | null;

/** The headings. That of the means says what they rest on, or why there are none. */
export function pointColumns(report: Report, words: Words): string[] {
	const { report: say } = words;
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
		meanColumn(report, words),
		...(report.earlier === null ? [] : [earlierColumn(report.earlier, words)]),
		say.checksum
	];
}

/** Points that aren't comparable are left out, and the heading says why. */
function earlierColumn({ report: { year }, comparable }: EarlierInReport, { report: say }: Words): string {
	return comparable ? say.earlierYear(year) : say.earlierApart(year);
}

/** In printed order: the questions of an area, its sum; last the total. */
export function pointRows(report: Report, words: Words): PointCell[][] {
	const { report: say } = words;
	const { municipality, year, version, comparison, earlier } = report;
	const start = [municipality.name, year, versionLine(report, words)];
	const beside = (mean: number | null, before: number | null): PointCell[] => [
		mean,
		...(earlier === null ? [] : [before]),
		version.sha256
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
	const last = [...start, null, null, null, say.total, total, maxTotal, totalPercent(report)];
	return [
		...report.areas.flatMap((area) => [...questionsOf(area), sumOf(area)]),
		[...last, ...beside(comparison?.mean ?? null, earlier?.comparable ? earlier.report.total : null)]
	];
}
