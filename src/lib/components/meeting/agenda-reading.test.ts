import { describe, expect, it } from 'vitest';
import { untouchedQuestion } from '../../domain/assigned.ts';
import type { Evaluation } from '../../domain/evaluation.ts';
import type { Parking } from '../../domain/parking.ts';
import { agreement, openedArea, sampleEvaluation } from '../../domain/sample-evaluation.ts';
import { readArea } from '../workspace/area-reading.ts';
import { beside, chosen, isToDo, readAgenda } from './agenda-reading.ts';

const everybody = ['anna', 'bo', 'cia'];
const parked: Parking = {
	question: '1.1',
	by: 'bo',
	at: 1,
	decides: 'Ett svar.',
	request: null,
	...{ resumedAt: null, resumedBy: null }
};

function agendaOf(
	scores: Record<string, readonly number[]>,
	questions: Parameters<typeof sampleEvaluation>[0] extends infer T ? NonNullable<T> : never = {},
	parkings: readonly Parking[] = []
) {
	const evaluation: Evaluation = sampleEvaluation({ areas: { 1: openedArea }, ...questions });
	const sources = {
		me: 'anna',
		evaluation,
		scores: Object.entries(scores).flatMap(([question, xs]) =>
			xs.map((x, place) => ({
				question,
				evaluator: everybody[place] ?? '',
				score: { x, rationale: '', confidence: null }
			}))
		),
		revealed: [],
		sheet: [],
		scoredBy: {}
	};
	return readAgenda(
		evaluation.edition.areas.map(({ number }) => readArea(number, sources)),
		parkings
	);
}
const told = ({ items }: ReturnType<typeof agendaOf>) =>
	items.map(({ question, section }) => `${question} ${section}`);
const apart = { '1.1': [100, 500, 900], '1.2': [1000, 1200, 2000] };

describe('the meeting’s agenda', () => {
	it('[MEE-21] what is worth most points comes first; what is sealed is left to open', () => {
		const agenda = agendaOf(apart);
		expect(told(agenda)).toEqual(['1.2 discuss', '1.1 discuss']);
		expect(agenda.items.map(({ stake }) => stake)).toEqual([1000, 800]);
		expect(agenda.minutes).toBe(10);
		expect(agenda.toOpen.map(({ area }) => area)).not.toContain(1);
	});

	it('[MEE-22] what is parked stands apart and takes no time, until it is taken up again or agreed', () => {
		const agenda = agendaOf(apart, {}, [parked]);
		expect(told(agenda)).toEqual(['1.2 discuss', '1.1 parked']);
		expect(agenda.minutes).toBe(5);
		expect(told(agendaOf(apart, {}, [{ ...parked, resumedAt: 2 }]))).toContain('1.1 discuss');
		expect(told(agendaOf(apart, { questions: { '1.1': { agreement } } }, [parked]))).toContain(
			'1.1 unconfirmed'
		);
	});

	it('[MEE-21] an open blind round comes first, with the points at stake before it', () => {
		const agenda = agendaOf(apart, {
			questions: { '1.1': { ...untouchedQuestion, round: 2, blindOpen: true } }
		});
		expect(told(agenda)).toEqual(['1.1 blind', '1.2 discuss']);
		expect(agenda.items[0]?.stake).toBe(800);
	});

	it('[MEE-23] is filtered by area, by part and by what is left', () => {
		const { items } = agendaOf(apart, {}, [parked]);
		expect(chosen(items, { area: 2, show: 'all' })).toEqual([]);
		expect(chosen(items, { area: 1, show: 'parked' }).map(({ question }) => question)).toEqual(['1.1']);
		expect(chosen(items, { area: null, show: 'todo' }).map(({ question }) => question)).toEqual(['1.2']);
	});

	it('[MEE-24] goes on to what took the place of the one that was dealt with', () => {
		const before = agendaOf({ ...apart });
		const [first] = before.items;
		expect(beside(before.items, null, 1, -1)?.question).toBe('1.2');
		expect(beside(before.items, '1.2', 1, 0)?.question).toBe('1.1');
		expect(beside(before.items, '1.1', 1, 1)).toBeNull();
		const after = agendaOf(apart, { questions: { '1.2': { agreement } } });
		expect(after.items.filter(({ section }) => isToDo(section)).map(({ question }) => question)).toEqual([
			'1.1'
		]);
		expect(beside(after.items, first?.question ?? '', 1, 0)?.question).toBe('1.1');
		// Come to when it had been dealt with already, as after a reload.
		expect(beside(after.items, '1.2', 1, 1)?.question).toBe('1.1');
	});
});
