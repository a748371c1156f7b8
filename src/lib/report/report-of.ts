/** A report of a version: what was kept of it, the edition it is bound to, and what stood beside it when it was made. */
import { comparedWith } from '../domain/comparison.ts';
import type { Area, Edition } from '../domain/instrument.ts';
import { addsUp, partialArea, printed } from '../domain/result.ts';
import type { VersionEntry } from '../domain/version.ts';
import type { VersionArea, VersionContent } from '../document/version-content.ts';
import type { Comparison } from './comparison.ts';
import { pointsOf, type EarlierReport } from './earlier-report.ts';
import { REPORT_FORMAT, type EarlierInReport, type Report, type ReportArea } from './report.ts';
import type { StandardTexts } from './standard-text.ts';

/** What a report shows beside the evaluation's own points and texts, as it was when the version was made. */
export interface ReportFrame {
	readonly texts: StandardTexts;
	readonly comparison: Comparison | null;
	readonly earlier: EarlierReport | null;
}

/** @throws {TypeError} where the version has an area or question that the edition lacks */
export function reportOf(
	content: VersionContent,
	{ n, kind, name, at, sha256 }: VersionEntry,
	edition: Edition,
	{ texts, comparison, earlier }: ReportFrame
): Report {
	const { areas, total, maxTotal } = pointsAndTexts(content, edition);
	return {
		format: REPORT_FORMAT,
		language: reportLanguage(edition),
		evaluation: content.evaluation,
		municipality: content.municipality,
		year: content.year,
		edition: { id: edition.id, owner: edition.owner, used: edition.used },
		version: { n, kind, name, at, sha256 },
		areas,
		total,
		maxTotal,
		texts,
		comparison,
		earlier: earlier === null ? null : besideOf(earlier, edition)
	};
}

/**
 * The part of a report that the version alone tells. The total, whole points, is null while a question is open.
 * @throws {TypeError} where the version has an area or question that the edition lacks
 */
export function pointsAndTexts(
	content: Pick<VersionContent, 'areas'>,
	edition: Edition
): Pick<Report, 'areas' | 'total' | 'maxTotal'> {
	const areas = content.areas.map((area) => reportArea(area, edition));
	const sums = areas.flatMap(({ sum }) => sum?.achieved ?? []);
	return {
		areas,
		total: sums.length === areas.length ? sums.reduce((total, sum) => total + sum, 0) : null,
		maxTotal: edition.maxTotal
	};
}

/** The language of the instrument's country. */
export function reportLanguage({ country }: Pick<Edition, 'country'>): Report['language'] {
	return country === 'NO' ? 'nb' : 'sv';
}

/**
 * An area as the report prints it.
 * @throws {TypeError} where the edition lacks the area or a question of it
 */
export function reportArea({ number, title, questions, texts }: VersionArea, edition: Edition): ReportArea {
	const area = edition.areas.find((known) => known.number === number);
	if (area === undefined) throw new TypeError('a version with an area that its edition lacks');
	const scores = new Map(questions.flatMap(({ id, x }) => (x === null ? [] : [[id, x] as const])));
	const whole = scores.size === area.questions.length;
	return {
		number,
		title,
		tableTitle: area.tableTitle ?? null,
		max: area.max,
		headings: area.headings,
		sum: whole ? partialArea(area, scores).printed : null,
		addsUp: !whole || addsUp(area, scores),
		questions: questions.map(({ id, max, x }) => ({
			id,
			text: questionIn(area, id),
			max,
			printed: x === null ? null : printed(x, max)
		})),
		texts
	};
}

function questionIn(area: Area, id: string): string {
	const question = area.questions.find((known) => known.id === id);
	if (question === undefined) throw new TypeError('a version with a question that its edition lacks');
	return question.text;
}

function besideOf(report: EarlierReport, edition: Edition): EarlierInReport {
	const { areas, comparable, note } = comparedWith(edition, pointsOf(report));
	return {
		report,
		comparable,
		areas: [...areas].map(([number, achieved]) => ({ number, achieved })),
		note
	};
}
