/** From what was filled in to evaluations to keep, or to a sentence beside each field that isn't right. */
import { fieldName, tooLong } from '$lib/components/older-report/review-form.ts';
import {
	isBlank,
	isBlankArea,
	pointFields,
	type FilledEvaluation,
	type FilledPoints,
	type PointField
} from '$lib/components/older-report/filled-review.ts';
import { toldReport, wholeNumber } from '$lib/components/older-report/told-report.ts';
import type { Edition } from '$lib/domain/instrument.ts';
import { misfitsOf, type Misfit } from '$lib/report/edition-fit.ts';
import { excessOf, LONGEST_SECTION } from '$lib/report/earlier-size.ts';
import type { EarlierReport } from '$lib/report/earlier-report.ts';
import type { ReportReading } from '$lib/report/report-reading.ts';
import type { Words } from '$lib/words/words.ts';
import { municipalityNamed } from '$server/seed/municipalities.ts';
import type { LookedThrough } from '$server/use-cases/keep-reading.ts';

/** Sentences by the field's name, or by `form` for the whole. */
export type Problems = Readonly<Record<string, string>>;

export type CheckedReview =
	| {
			readonly ok: true;
			readonly reports: readonly LookedThrough[];
			/** Which of them a new evaluation is to begin from. */
			readonly begin: number | null;
	  }
	| { readonly ok: false; readonly problems: Problems };

type Say = Words['olderReport'];

export function checkReview(
	filled: readonly FilledEvaluation[],
	{ evaluations }: ReportReading,
	editions: readonly Edition[],
	{ olderReport: say }: Words
): CheckedReview {
	const problems: Record<string, string> = {};
	const reports: LookedThrough[] = [];
	for (const [at, one] of filled.entries()) {
		const read = evaluations[at];
		if (one.choice === 'leave' || read === undefined) continue;
		const edition = editions.find(({ id }) => id === one.edition);
		const municipality = municipalityOf(one, at, problems, say);
		checkFields(one, at, edition, problems, say);
		if (edition === undefined || municipality === null) continue;
		const report = toldReport(one, read, municipality);
		for (const misfit of misfitsOf(report, edition)) tell(misfit, one, at, problems, say);
		for (const excess of excessOf(report))
			if (excess.of === 'report') problems[fieldName.of(at, 'choice')] = say.reportTooLarge;
			else problems[fieldName.area(at, excess.area, excess.section)] = say.tooLong(LONGEST_SECTION);
		if (report.total === null && report.areas.length === 0)
			problems[fieldName.of(at, 'total')] ??= say.nothingToKeep;
		reports.push({ at, report, edition, replace: one.replace });
	}
	const begun = filled.flatMap(({ choice }, at) => (choice === 'begin' ? [at] : []));
	for (const at of begun.slice(1)) problems[fieldName.of(at, 'choice')] = say.oneBegins;
	if (filled.every(({ choice }) => choice === 'leave')) problems['form'] = say.nothingChosen;
	if (Object.keys(problems).length > 0) return { ok: false, problems };
	return { ok: true, reports, begin: begun[0] ?? null };
}

/** Beside each field that holds too much to be remembered. */
export function lengthProblems(filled: readonly FilledEvaluation[], { olderReport: say }: Words): Problems {
	return Object.fromEntries([...tooLong(filled)].map(([name, most]) => [name, say.tooLong(most)]));
}

type Found = Record<string, string>;

function municipalityOf(
	{ municipality: text, unlisted }: FilledEvaluation,
	at: number,
	problems: Found,
	say: Say
): EarlierReport['municipality'] | null {
	const found = municipalityNamed(text);
	if (found !== undefined) return { code: found.code, name: found.name };
	if (text !== '' && unlisted) return { code: null, name: text };
	problems[fieldName.of(at, 'municipality')] =
		text === '' ? say.municipalityMissing : say.municipalityUnknown(text);
	return null;
}

function checkFields(
	one: FilledEvaluation,
	at: number,
	edition: Edition | undefined,
	problems: Found,
	say: Say
): void {
	const year = /^\d{4}$/.test(one.year) ? Number(one.year) : 0;
	if (year < 1999 || year > 2100) problems[fieldName.of(at, 'year')] = say.yearWrong;
	if (edition === undefined) problems[fieldName.of(at, 'edition')] = say.editionMissing;
	const total = numberProblem(one.total, say);
	if (total !== null) problems[fieldName.of(at, 'total')] = total;
	for (const area of one.areas) {
		checkPoints(area, (field) => fieldName.area(at, area.number, field), problems, say);
		for (const question of area.questions)
			checkPoints(question, (field) => fieldName.question(at, question.id, field), problems, say);
	}
}

function checkPoints(
	points: FilledPoints,
	name: (field: PointField) => string,
	problems: Found,
	say: Say
): void {
	for (const field of pointFields) {
		const wrong = numberProblem(points[field], say);
		if (wrong !== null) problems[name(field)] = wrong;
		else if (field === 'percent' && (wholeNumber(points.percent) ?? 0) > 100)
			problems[name(field)] = say.percentWrong;
	}
}

function numberProblem(text: string, say: Say): string | null {
	if (text === '' || wholeNumber(text) !== null) return null;
	return /^\d+[.,]\d*$/.test(text) ? say.notWhole : say.notNumber;
}

/** Beside the field that it is about; for an area that the edition lacks, beside the first of its fields that holds something. */
function tell(misfit: Misfit, one: FilledEvaluation, at: number, problems: Found, say: Say): void {
	const { kind, area } = misfit;
	if (kind === 'above-max') {
		const { question } = misfit;
		const name =
			area === null
				? fieldName.of(at, 'total')
				: question === null
					? fieldName.area(at, area, 'achieved')
					: fieldName.question(at, question, 'achieved');
		problems[name] ??= say.tooMuch(misfit.max);
	} else if (kind === 'unknown-question' || kind === 'question-twice') {
		problems[fieldName.question(at, misfit.question, 'achieved')] ??= say.unknownQuestion(misfit.question);
	} else if (one.areas.some((filled) => filled.number === area && !isBlankArea(filled) && isBlank(filled))) {
		problems[fieldName.area(at, area, 'headings')] ??= say.unknownArea(area);
	} else problems[fieldName.area(at, area, 'achieved')] ??= say.unknownArea(area);
}
