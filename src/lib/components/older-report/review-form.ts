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
