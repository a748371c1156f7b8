import { describe, expect, it } from 'vitest';
import { editionToJson, parseEdition } from './edition.ts';
import { sampleEdition } from './sample-evaluation.ts';

interface Loose {
	[field: string]: unknown;
	areas: { [field: string]: unknown; questions: { [field: string]: unknown }[] }[];
}

function complete(): Loose {
	return {
		id: 'se-2030',
		country: 'SE',
		owner: 'SKR',
		used: '2030–',
		maxTotal: 40,
		completeness: 'complete',
		areas: [
			{
				number: 1,
				title: 'Ett',
				max: 40,
				headings: ['Rubrik'],
				questions: [
					{ id: '1.1', text: 'Fråga?', max: 10 },
					{ id: '1.2', text: 'Fråga?', max: 30, criteria: [{ id: 'a', text: 'Kriterium', weight: 2 }] }
				]
			}
		]
	};
}

const faults: readonly (readonly [problem: string, change: (edition: Loose) => void])[] = [
	['id: not-a-text', (edition) => (edition['id'] = ' ')],
	['country: unknown-value', (edition) => (edition['country'] = 'DK')],
	['maxTotal: maxima-do-not-add-up', (edition) => (edition['maxTotal'] = 50)],
	['maxTotal: not-a-whole-number', (edition) => (edition['maxTotal'] = 40.5)],
	['edition.extra: unknown-field', (edition) => (edition['extra'] = 1)],
	['areas[0].number: wrong-number', (edition) => edition.areas.forEach((area) => (area['number'] = 2))],
	['areas[0].questions[1].id: wrong-id', (edition) => (second(edition)['id'] = '1.3')],
	['areas[0].questions: maxima-do-not-add-up', (edition) => (second(edition)['max'] = 25)],
	['areas[0].questions[1].max: not-a-whole-number', (edition) => (second(edition)['max'] = '30')],
	['areas[0].questions[1].criteria: not-a-list', (edition) => (second(edition)['criteria'] = {})],
	['areas[0].questions: too-few', (edition) => edition.areas.forEach((area) => (area.questions = []))],
	['areas[0].questions: too-many', (edition) => (edition['completeness'] = 'areas')],
	['areas: too-many', (edition) => (edition['completeness'] = 'name')],
	['areas: too-few', (edition) => (edition.areas = [])],
	[
		'comparable[0].areas: too-few',
		(edition) => (edition['comparable'] = [{ edition: 'x', areas: {}, note: 'y' }])
	]
];

describe('parseEdition', () => {
	it('[INS-2] reads a complete edition, criteria included', () => {
		const parsed = parseEdition(complete());
		expect(parsed.ok && parsed.edition.areas[0]?.questions[1]?.criteria).toEqual([
			{ id: 'a', text: 'Kriterium', weight: 2 }
		]);
	});

	it.each(faults)('[INS-5] tells %s', (problem, change) => {
		const edition = complete();
		change(edition);
		const parsed = parseEdition(edition);
		expect(parsed.ok ? [] : parsed.problems).toContain(problem);
	});

	it.each([null, [], 'edition', 5])('[INS-5] refuses %j without throwing', (json) => {
		expect(parseEdition(json).ok).toBe(false);
	});

	it('[INS-6] reads back what was exported', () => {
		const edition = {
			...sampleEdition([[10], [20]]),
			sources: ['A report'],
			notes: [],
			comparable: [{ edition: 'earlier', areas: new Map([[1, 2]]), note: 'Svårare.' }]
		};
		expect(parseEdition(JSON.parse(JSON.stringify(editionToJson(edition))))).toEqual({ ok: true, edition });
	});
});

function second(edition: Loose): Record<string, unknown> {
	const question = edition.areas[0]?.questions[1];
	if (question === undefined) throw new Error('the sample has two questions');
	return question;
}
