/** The names of the review's fields, and what was posted by them. */
import { sections } from '$lib/domain/edit.ts';
import type { Section } from '$lib/domain/edit.ts';
import {
	blankArea,
	blankQuestion,
	choices,
	pointFields,
	type FilledArea,
	type FilledEvaluation,
	type PointField
} from './filled-review.ts';

/** `at`: which of the reading's evaluations. */
export const fieldName = {
	of: (
		at: number,
		field: 'choice' | 'municipality' | 'unlisted' | 'year' | 'edition' | 'total' | 'replace'
	) => `${at}-${field}`,
	area: (at: number, area: number, field: PointField | 'headings' | Section) => `${at}-a${area}-${field}`,
	question: (at: number, id: string, field: PointField) => `${at}-q${id}-${field}`
};

const ROW = /^(\d{1,2})-(?:a([1-9]\d?)|q(([1-9]\d?)\.\d{1,2}))-achieved$/;

/** The longest that a field may be to be remembered, in UTF-16 units: more than any text that can be kept. */
export const LONGEST_FIELD = 100_000;
/** The same of a field that isn't a text. */
export const LONGEST_SHORT = 200;

/** The names of fields that hold too much to be remembered, with how much they may. */
export function tooLong(filled: readonly FilledEvaluation[]): Map<string, number> {
	const found = new Map<string, number>();
	const check = (name: string, text: string, most = LONGEST_SHORT) => {
		if (text.length > most) found.set(name, most);
	};
	for (const [at, one] of filled.entries()) {
		for (const field of ['municipality', 'year', 'edition', 'total'] as const)
			check(fieldName.of(at, field), one[field]);
		for (const area of one.areas) {
			const { number, questions } = area;
			for (const field of pointFields) {
				check(fieldName.area(at, number, field), area[field]);
				for (const question of questions) check(fieldName.question(at, question.id, field), question[field]);
			}
			check(fieldName.area(at, number, 'headings'), area.headings, LONGEST_FIELD);
			for (const section of sections)
				check(fieldName.area(at, number, section), area.texts[section], LONGEST_FIELD);
		}
	}
	return found;
}

/** All that was posted, `count` evaluations of it. */
export function filledFrom(form: FormData, count: number): FilledEvaluation[] {
	const text = (name: string) => {
		const value = form.get(name);
		// No database keeps the first, and no hash has half a character.
		return typeof value === 'string'
			? value.replaceAll('\0', '').replaceAll('\r\n', '\n').toWellFormed()
			: '';
	};
	return Array.from({ length: count }, (_, at): FilledEvaluation => {
		const of = (field: Parameters<typeof fieldName.of>[1]) => text(fieldName.of(at, field)).trim();
		return {
			choice: choices.find((one) => one === of('choice')) ?? 'keep',
			municipality: of('municipality'),
			unlisted: of('unlisted') !== '',
			year: of('year'),
			edition: of('edition'),
			total: of('total'),
			replace: of('replace') !== '',
			areas: areasIn(form, at, text)
		};
	});
}

function areasIn(form: FormData, at: number, text: (name: string) => string): FilledArea[] {
	const areas = new Map<number, FilledArea>();
	for (const name of form.keys()) {
		const [, evaluation, own, question, within] = ROW.exec(name) ?? [];
		if (evaluation !== String(at)) continue;
		const number = Number(own ?? within);
		const area = areas.get(number) ?? blankArea(number);
		areas.set(number, area);
		if (question !== undefined && !area.questions.some(({ id }) => id === question))
			area.questions.push(blankQuestion(question));
	}
	for (const area of areas.values()) {
		for (const field of pointFields) {
			area[field] = text(fieldName.area(at, area.number, field)).trim();
			for (const question of area.questions)
				question[field] = text(fieldName.question(at, question.id, field)).trim();
		}
		area.headings = text(fieldName.area(at, area.number, 'headings'));
		for (const section of sections) area.texts[section] = text(fieldName.area(at, area.number, section));
	}
	return [...areas.values()].toSorted((a, b) => a.number - b.number);
}
