import { describe, expect, it } from 'vitest';
import { filledWith, withRows, type FilledEvaluation } from '$lib/components/older-report/filled-review.ts';
import {
	fieldName,
	filledFrom,
	LONGEST_FIELD,
	LONGEST_SHORT
} from '$lib/components/older-report/review-form.ts';
import { sections } from '$lib/domain/edit.ts';
import { sampleRead, sampleReading } from '$lib/report/sample-reading.ts';
import { wordsFor } from '$lib/words/words.ts';
import { readOlderReport } from '$server/older-reports/read-file.ts';
import { seedEditions } from '$server/seed/editions.ts';
import { madeUpReports } from '../../../../../tests/older-reports/made-up.ts';
import { textOf } from '../../../../../tests/older-reports/report-text.ts';
import { checkReview, lengthProblems } from './checked-review.server.ts';

const words = wordsFor('sv');
const say = words.olderReport;
const read = sampleReading.evaluations;

const asRead = () => read.map((one) => filledWith(one, seedEditions));

/** The form as a browser posts it. */
function posted(filled: readonly FilledEvaluation[]): FormData {
	const form = new FormData();
	for (const [at, one] of filled.entries()) {
		for (const field of ['choice', 'municipality', 'year', 'edition', 'total'] as const)
			form.set(fieldName.of(at, field), one[field]);
		for (const field of ['unlisted', 'replace'] as const)
			if (one[field]) form.set(fieldName.of(at, field), 'yes');
		for (const area of one.areas) {
			for (const field of ['achieved', 'max', 'percent'] as const) {
				form.set(fieldName.area(at, area.number, field), area[field]);
				for (const question of area.questions)
					form.set(fieldName.question(at, question.id, field), question[field]);
			}
			form.set(fieldName.area(at, area.number, 'headings'), area.headings);
			for (const section of sections)
				form.set(fieldName.area(at, area.number, section), area.texts[section].replaceAll('\n', '\r\n'));
		}
	}
	return form;
}

function problems(change: (first: FilledEvaluation) => void): Readonly<Record<string, string>> {
	const filled = asRead();
	if (filled[0] !== undefined) change(filled[0]);
	const checked = checkReview(filled, sampleReading, seedEditions, words);
	return checked.ok ? {} : checked.problems;
}

describe('the review of a reading', () => {
	it('[OLD-50] posted as it was read keeps what was read, each evaluation for itself', () => {
		const filled = filledFrom(posted(asRead()), read.length);
		expect(filled).toEqual(asRead());
		const checked = checkReview(filled, sampleReading, seedEditions, words);
		const reports = checked.ok ? checked.reports.map(({ report }) => report) : [];
		expect(reports).toEqual(
			read.map(({ areas, year, edition, total }) => ({
				...{ municipality: { code: '1281', name: 'Lund' }, year, edition, total, areas }
			}))
		);
	});

	it('[OLD-50] of a file that nobody corrects keeps what was read, headings, lists below lists and all', async () => {
		const bytes = new TextEncoder().encode(textOf(madeUpReports));
		const reading = await readOlderReport('rapport.txt', bytes, seedEditions);
		const filled = reading.evaluations.map((one) => filledWith(one, seedEditions));
		const checked = checkReview(filledFrom(posted(filled), 2), reading, seedEditions, words);
		const reports = checked.ok ? checked.reports.map(({ report }) => report) : [];
		const municipality = { code: '1283', name: 'Helsingborg' };
		expect(reports).toEqual(reading.evaluations.map((one) => ({ ...one, municipality })));
		expect(reports.map(({ total }) => total)).toEqual([668, 631]);
	});

	it('[OLD-50] has rows for what the edition has and the file didn’t tell, which add nothing while they are empty', () => {
		const [first] = asRead();
		expect(first?.areas.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
		expect(first?.areas[2]?.questions.map(({ id }) => id)).toEqual(['3.1', '3.2', '3.3', '3.4', '3.5']);
		const unknown = filledWith(sampleRead({ edition: 'se-1999' }), seedEditions);
		expect(unknown).toMatchObject({ edition: '', areas: [{ number: 1 }, { number: 2 }] });
		expect(withRows({ ...unknown, edition: 'se-2016' }, seedEditions).areas).toHaveLength(8);
	});

	it('[OLD-51] refuses decimals and what is no number, beside the field, and keeps what was typed', () => {
		const found = problems((first) => {
			first.total = '130,5';
			if (first.areas[0]) Object.assign(first.areas[0], { achieved: 'sjuttio', percent: '101' });
		});
		expect(found).toEqual({
			'0-total': say.notWhole,
			'0-a1-achieved': say.notNumber,
			'0-a1-percent': say.percentWrong
		});
		const typed = asRead();
		if (typed[0]) typed[0].total = '130,5';
		expect(filledFrom(posted(typed), 2)[0]?.total).toBe('130,5');
	});

	it('[OLD-44] tells beside the field what the edition has no place for', () => {
		const found = problems((first) => {
			const [area] = first.areas;
			if (area === undefined) return;
			area.achieved = '101';
			area.questions.push({ id: '1.9', achieved: '1', max: '', percent: '' });
			first.areas.push({ ...area, number: 9, questions: [] });
		});
		expect(found).toEqual({
			'0-a1-achieved': say.tooMuch(100),
			'0-q1.9-achieved': say.unknownQuestion('1.9'),
			'0-a9-achieved': say.unknownArea(9)
		});
	});

	it('[OLD-46] tells beside the field, and of the whole, what is more than is kept', () => {
		const long = (first: FilledEvaluation) => {
			if (first.areas[0]) first.areas[0].texts.general = 'a'.repeat(10_001);
			if (first.areas[1]) first.areas[1].headings = 'a'.repeat(200_001);
		};
		expect(problems(long)).toEqual({
			'0-a1-general': 'För långt: högst 10\u00a0000 tecken går att spara. Korta det och försök igen.',
			'0-choice': say.reportTooLarge
		});
	});

	it('[OLD-51] tells beside the field what is too long to be remembered', () => {
		const filled = asRead();
		expect(lengthProblems(filled, words)).toEqual({});
		const [first, second] = filled;
		if (first === undefined || second?.areas[0] === undefined) throw new Error('two evaluations');
		first.total = '1'.repeat(LONGEST_SHORT + 1);
		second.areas[0].texts.general = 'a'.repeat(LONGEST_FIELD + 1);
		expect(lengthProblems(filled, words)).toEqual({
			'0-total': say.tooLong(LONGEST_SHORT),
			'1-a1-general': say.tooLong(LONGEST_FIELD)
		});
	});

	it('[OLD-43] takes a municipality outside the list only when somebody says that it is', () => {
		const named = (unlisted: boolean) => (first: FilledEvaluation) => {
			first.municipality = 'Ingenstad';
			first.unlisted = unlisted;
		};
		expect(problems(named(false))).toEqual({ '0-municipality': say.municipalityUnknown('Ingenstad') });
		expect(problems(named(true))).toEqual({});
		expect(problems((first) => (first.municipality = ''))).toEqual({
			'0-municipality': say.municipalityMissing
		});
	});

	it('[OLD-54] begins a new evaluation from one at most, and leaves out what is left out, faults and all', () => {
		const filled = asRead().map((one) => ({ ...one, choice: 'begin' as const }));
		const checked = checkReview(filled, sampleReading, seedEditions, words);
		expect(checked).toEqual({ ok: false, problems: { '1-choice': say.oneBegins } });
		const left = asRead().map((one, at) => ({
			...one,
			...(at === 0 ? { choice: 'leave' as const, year: 'x' } : { choice: 'begin' as const })
		}));
		expect(checkReview(left, sampleReading, seedEditions, words)).toMatchObject({ ok: true, begin: 1 });
		const none = asRead().map((one) => ({ ...one, choice: 'leave' as const }));
		expect(checkReview(none, sampleReading, seedEditions, words)).toMatchObject({
			problems: { form: say.nothingChosen }
		});
	});
});
