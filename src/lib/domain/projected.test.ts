import { describe, expect, it } from 'vitest';
import { untouchedQuestion } from './assigned.ts';
import type { Meeting } from './meeting.ts';
import { project, type PointsGiven, type ProjectedFacts } from './projected.ts';
import {
	agreement,
	confirmedBy,
	handedIn,
	openedArea,
	sampleEvaluation,
	type Sample
} from './sample-evaluation.ts';

const everybody = ['anna', 'bo', 'cia'];
const meeting: Meeting = {
	facilitator: 'anna',
	startedAt: 0,
	question: '1.1',
	since: 60_000,
	letters: false
};
const parking = {
	...{ question: '1.2', by: 'bo', at: 1, request: null, resumedAt: null, resumedBy: null },
	decides: 'kanarie: vad som skulle avgöra'
};

/** As the document gives them, reasons and all: what is taken in must not come out. */
const given = (question: string, xs: readonly number[], round?: number): PointsGiven[] =>
	xs.map((x, place) => ({
		...{ question, evaluator: everybody[place] ?? '', x, rationale: 'kanarie: motiv', confidence: 'sure' },
		...(round === undefined ? {} : { round })
	}));

function projected(sample: Sample = {}, facts: Partial<ProjectedFacts> = {}) {
	return project({
		evaluation: sampleEvaluation({ areas: { 1: openedArea }, ...sample }),
		meeting,
		parkings: [parking],
		current: [...given('1.1', [500, 900, 400]), ...given('1.2', [1000, 1200, 1100])],
		revealed: given('1.1', [500, 900, 400], 1).map((one) => ({ ...one, round: 1 })),
		now: 90_000,
		...facts
	});
}

/** Every path to a value, lists by their items. */
function keysOf(value: unknown, path = ''): string[] {
	if (Array.isArray(value)) return [...new Set(value.flatMap((one) => keysOf(one, `${path}[]`)))];
	if (typeof value !== 'object' || value === null) return [path];
	return Object.entries(value).flatMap(([key, one]) => keysOf(one, path === '' ? key : `${path}.${key}`));
}

const mark = ['letter', 'name', 'round', 'tone', 'x'];
const closed = [
	...['discuss', 'near', 'aligned', 'parked', 'agreed', 'opened', 'sealedAreas', 'minutes'].map(
		(key) => `agenda.${key}`
	),
	...['area.number', 'area.title', 'area.sum.achieved', 'area.sum.max', 'municipality', 'year'],
	...['id', 'text', 'max', 'state', 'round', 'sealed', 'handedIn', 'of', 'spread', 'median'].map(
		(key) => `question.${key}`
	),
	...['agreed', 'confirmed', 'tolerance.a', 'tolerance.b'].map((key) => `question.${key}`),
	...mark.flatMap((key) => [`question.marks[].${key}`, `question.ghosts[].${key}`]),
	...['timer.gone', 'timer.minutes', 'total.achieved', 'total.max', 'total.lowest', 'total.highest']
];
const secondRound = {
	'1.1': { ...untouchedQuestion, round: 2, blindClosed: 1, handedIn: handedIn(everybody, everybody) }
};

describe('what a projector shows', () => {
	it('[PRO-1] is these fields and no others', () => {
		expect(keysOf(projected({ questions: secondRound })).toSorted()).toEqual(closed.toSorted());
	});

	it('[PRO-1] has no reasons and no parked words in it, whatever it is given', () => {
		for (const questions of [{}, secondRound, { '1.1': { agreement, confirmations: confirmedBy('anna') } }])
			expect(JSON.stringify(projected({ questions }))).not.toContain('kanarie');
	});

	it('[PRO-2] tells of an open blind round only how many have handed in', () => {
		const round = { ...untouchedQuestion, round: 2, blindOpen: true, handedIn: handedIn(everybody, ['bo']) };
		const { question, total } = projected({ questions: { '1.1': round } });
		expect(question).toMatchObject({ sealed: true, handedIn: 1, of: 3, marks: [], ghosts: [] });
		expect([question?.spread, question?.median, question?.tolerance]).toEqual([null, null, null]);
		// What stood before goes on being counted.
		expect(total?.achieved).toBe(5 + 11);
	});

	it('[PRO-2] tells nothing of a sealed area but how many have handed in', () => {
		const sealed = projected({ areas: {} }, { meeting: { ...meeting, question: '2.1' } });
		expect(sealed.question).toMatchObject({ sealed: true, marks: [], ghosts: [] });
		expect([sealed.total, sealed.area?.sum, sealed.agenda.opened]).toEqual([null, null, 0]);
	});

	it('[PRO-3] letters stand for names where that is wished, by seat: an initial tells who it is', () => {
		const named = projected().question?.marks ?? [];
		expect(named.map(({ name }) => name)).toEqual(
			sampleEvaluation()
				.members.slice(0, 3)
				.map(({ name }) => name)
		);
		const lettered = projected({}, { meeting: { ...meeting, letters: true } });
		expect(lettered.question?.marks.map(({ letter, name }) => [letter, name])).toEqual([
			['A', null],
			['B', null],
			['C', null]
		]);
		for (const { name } of sampleEvaluation().members)
			expect(JSON.stringify(lettered)).not.toContain(`"${name}"`);
	});

	it('[PRO-4] counts who stands behind an agreement without telling who', () => {
		const { question } = projected({
			questions: { '1.1': { agreement, confirmations: confirmedBy('anna', 'bo') } }
		});
		expect(question).toMatchObject({ agreed: 800, confirmed: 2, of: 3 });
	});

	it('[PRO-5] follows the meeting: its question, its time, its agenda; without one the agenda alone', () => {
		const shown = projected();
		expect(shown.timer).toEqual({ gone: 30_000, minutes: 5 });
		expect(shown.agenda).toMatchObject({ discuss: 1, parked: 1, opened: 2, sealedAreas: 1, minutes: 5 });
		const none = projected({}, { meeting: null });
		expect([none.question, none.area, none.timer]).toEqual([null, null, null]);
		expect(none.agenda).toEqual(shown.agenda);
	});
});
