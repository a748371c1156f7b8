import { describe, expect, it } from 'vitest';
import * as sample from '../sample-evaluation.ts';
import type { Agreement } from '../evaluation.ts';
import { assembleMinutes } from './assemble.ts';
import type { MinutesRows } from './rows.ts';

const names = new Map([
	['anna', 'Anna'],
	['bo', 'Bo'],
	['cia', 'Cia'],
	['lars', 'Lars'],
	['dag', 'Dag']
]);

function rows(facts: sample.Sample, more: Partial<MinutesRows> = {}): MinutesRows {
	return {
		evaluation: sample.sampleEvaluation(facts),
		revealed: [],
		latest: [],
		rounds: [],
		parkings: [],
		agreements: new Map(),
		confirmations: new Map(),
		meetings: [],
		names,
		...more
	};
}

const handIn = (question: string, user: string, x: number, round = 1) => ({ question, user, round, x });
const made = (id: string, x: number, at: number, more: Partial<Agreement> = {}): Agreement => ({
	id,
	x,
	reason: null,
	by: 'anna',
	at,
	reopened: null,
	...more
});

const both = { areas: { 1: sample.openedArea, 2: sample.openedArea } };
const told = (given: MinutesRows, letters = false) => assembleMinutes(given, { letters });

describe('the minutes’ people', () => {
	it('[MIN-2] are A, B and on by seat, then who else leads or has done something', () => {
		const { people } = told(rows(both, { revealed: [handIn('1.1', 'dag', 500)] }));
		expect(people.map(({ key, name, present }) => [key, name, present])).toEqual([
			['A', 'Anna', true],
			['B', 'Bo', true],
			['C', 'Cia', true],
			['D', 'Dag', false],
			['P1', 'Lars', true]
		]);
	});

	it('[MIN-2] have no names where letters are wished', () => {
		const text = JSON.stringify(told(rows(both, { revealed: [handIn('1.1', 'dag', 500)] }), true));
		for (const name of [...names.values(), ...names.keys()]) expect(text).not.toContain(`"${name}"`);
	});
});

describe('what was done', () => {
	const first = made('a1', 800, 30, {
		reason: 'Bilagan avgör.',
		reopened: { by: 'bo', at: 50, reason: 'Ny källa.' }
	});
	const given = rows(
		{
			...both,
			questions: {
				'1.1': { agreement: made('a2', 900, 60), confirmations: sample.confirmedBy('anna') },
				'1.2': { abstained: new Map([['bo', 'no-basis']]), round: 2, blindClosed: 1 }
			}
		},
		{
			rounds: [
				{
					question: '1.2',
					n: 2,
					opened: { at: 10, by: 'lars' },
					closed: { at: 20, by: 'lars', outcome: 'early', reason: 'Cia är sjuk.' }
				}
			],
			parkings: [
				{
					...{ question: '1.1', by: 'bo', at: 22, decides: 'Protokollet från maj.', request: 'r1' },
					...{ resumedAt: 28, resumedBy: 'cia' }
				}
			],
			agreements: new Map([['1.1', [first, made('a2', 900, 60)]]]),
			confirmations: new Map([
				[
					'a1',
					new Map([
						['cia', { kind: 'reserve', text: 'För högt.', at: 40 }],
						['anna', { kind: 'confirm', text: null, at: 30 }]
					])
				]
			])
		}
	);

	it('[MIN-1] is told question by question, in the order the meeting took them', () => {
		const { questions } = told(given);
		expect(questions.map(({ question }) => question)).toEqual(['1.2', '1.1', '2.1']);
	});

	it('[MIN-1] who, what, why and when; who agrees confirms by it', () => {
		const events = told(given).questions[1]?.events;
		expect(events).toEqual([
			{ at: 22, who: 'B', kind: 'parked', decides: 'Protokollet från maj.', requested: true },
			{ at: 28, who: 'C', kind: 'resumed' },
			{ at: 30, who: 'A', kind: 'agreed', x: 800, reason: 'Bilagan avgör.' },
			{ at: 40, who: 'C', kind: 'reserved', text: 'För högt.' },
			{ at: 50, who: 'B', kind: 'reopened', reason: 'Ny källa.' },
			{ at: 60, who: 'A', kind: 'agreed', x: 900, reason: null }
		]);
	});

	it('[MIN-1] blind rounds with how they ended, and of who abstains the kind alone', () => {
		const item = told(given).questions[0];
		expect(item?.events).toEqual([
			{ at: 10, who: 'P1', kind: 'round-opened', round: 2 },
			{ at: 20, who: 'P1', kind: 'round-closed', round: 2, outcome: 'early', reason: 'Cia är sjuk.' }
		]);
		expect(item?.abstained).toEqual([{ who: 'B', kind: 'no-basis' }]);
	});

	it('[MIN-1] who has yet to confirm', () => {
		expect(told(given).questions[1]).toMatchObject({ agreed: 900, awaiting: ['B', 'C'] });
	});
});

describe('the scores', () => {
	const revealed = [handIn('1.1', 'anna', 800), handIn('1.1', 'bo', 500), handIn('1.1', 'cia', 900)];

	it('[MIN-3] round 1 stays as it was handed in; what has moved since stands beside it', () => {
		const latest = [
			{ question: '1.1', evaluator: 'anna', x: 800 },
			{ question: '1.1', evaluator: 'bo', x: 700 },
			{ question: '1.1', evaluator: 'cia', x: 900 }
		];
		const rounds = told(rows(both, { revealed, latest })).questions[0]?.rounds;
		expect(rounds?.map(({ round, median, spread }) => [round, median, spread])).toEqual([
			[1, 800, 40],
			['latest', 800, 20]
		]);
		expect(rounds?.[0]?.scores[1]).toEqual({ who: 'B', x: 500, counted: true });
	});

	it('[MIN-3] nothing is told twice where nobody has moved', () => {
		const latest = revealed.map(({ question, user, x }) => ({ question, evaluator: user, x }));
		expect(told(rows(both, { revealed, latest })).questions[0]?.rounds).toHaveLength(1);
	});

	it('[MIN-3] who abstains now is shown and not counted', () => {
		const questions = { '1.1': { abstained: new Map([['bo', 'conflict' as const]]) } };
		const round = told(rows({ ...both, questions }, { revealed })).questions[0]?.rounds[0];
		expect(round).toMatchObject({ median: 850, spread: 10 });
		expect(round?.scores[1]).toEqual({ who: 'B', x: 500, counted: false });
	});

	it('[MIN-4] nothing of an open blind round, nor of one that was cancelled', () => {
		const later = [...revealed, handIn('1.1', 'bo', 777, 2)];
		const open = { '1.1': { round: 2, blindOpen: true } };
		const latest = [{ question: '1.1', evaluator: 'bo', x: 777 }];
		const during = told(rows({ ...both, questions: open }, { revealed: later, latest }));
		expect(JSON.stringify(during)).not.toContain('777');
		const closed = { at: 9, by: 'anna', outcome: 'cancelled', reason: 'Avbruten.' } as const;
		const after = told(
			rows(both, {
				revealed: later,
				rounds: [{ question: '1.1', n: 2, opened: { at: 8, by: 'anna' }, closed }]
			})
		);
		expect(JSON.stringify(after)).not.toContain('777');
	});

	it('[MIN-4] nothing of a sealed area, whatever the rows hold', () => {
		const sealed = told(rows({ areas: { 1: sample.openedArea } }, { revealed: [handIn('2.1', 'bo', 777)] }));
		expect(JSON.stringify(sealed)).not.toContain('777');
		expect(sealed.questions.map(({ question }) => question)).toEqual(['1.1', '1.2']);
		expect(sealed.areas[1]).toMatchObject({ opened: null, agreed: 0, sum: null });
	});
});

describe('the sum', () => {
	const agreement = (x: number) => ({ agreement: made('x', x, 5) });

	it('[MIN-5] is that of the printed areas, once all is agreed', () => {
		// 8,5 + 11,8 = 20,3 → 20, and 25,5 → 26.
		const questions = { '1.1': agreement(850), '1.2': agreement(1_180), '2.1': agreement(2_550) };
		const { areas, total } = told(rows({ ...both, questions }));
		expect(areas.map(({ sum }) => sum?.achieved)).toEqual([20, 26]);
		expect(total).toEqual({ achieved: 46, max: 60, agreed: 3, questions: 3 });
	});

	it('[MIN-5] is none before', () => {
		const { areas, total } = told(rows({ ...both, questions: { '2.1': agreement(2_550) } }));
		expect(areas.map(({ sum }) => sum?.achieved ?? null)).toEqual([null, 26]);
		expect(total).toMatchObject({ achieved: null, agreed: 1 });
	});
});
