import { describe, expect, it } from 'vitest';
import { agreement, confirmedBy, reopenedAgreement } from '../sample-evaluation.ts';
import { areaStateOf } from './area-state.ts';
import type { Badge } from './badges.ts';
import { badgesOf } from './badges.ts';
import { sampleView, score } from './sample-view.ts';
import { spreadOf, spreadPercent } from './spread.ts';
import { openBlindRound, stateOf, states } from './state.ts';
import type { State } from './state.ts';
import type { QuestionView } from './view.ts';

type Vector = readonly [number, readonly number[], number, number, number, number, State, readonly Badge[]];
const vectors: readonly Vector[] = [
	[15, [12, 15, 14], 300, 20, 1400, 100, 'near', []],
	[20, [18, 11], 700, 35, 1450, 350, 'diverging', ['only-two']],
	[30, [26, 26, 25, 27], 200, 6.7, 2600, 50, 'aligned', []],
	[10, [9, 9, 5], 400, 40, 900, 133, 'diverging', ['lone-outlier']],
	[25, [21, 17, 20, 12], 900, 36, 1850, 300, 'diverging', []],
	[10, [8, 7], 100, 10, 750, 50, 'aligned', ['only-two']]
];

describe('vectors', () => {
	it.each(vectors)(
		'[CON-4] [CON-10] %d points, scores %j',
		(max, points, range, percent, median, deviation, state, badges) => {
			const view = sampleView(max, points);
			const spread = spreadOf([...view.scores.values()].flatMap(({ x }) => x ?? []));
			expect(spread).toMatchObject({ range, median, meanDeviation: deviation });
			expect(spreadPercent(range, max)).toBe(percent);
			expect(stateOf(view)).toBe(state);
			expect(badgesOf(view)).toEqual(badges);
		}
	);

	it('[CON-3] one of two, sealed, is in progress', () => {
		const half = { assigned: ['anna', 'bo'], handedIn: new Set<string>() };
		expect(stateOf(sampleView(10, [8], { ...half, opened: false }))).toBe('in-progress');
	});

	it('[CON-5] one of two, opened early, waits', () => {
		expect(stateOf(sampleView(10, [8], { assigned: ['anna', 'bo'] }))).toBe('waiting');
	});
});

const all = confirmedBy('anna', 'bo');
const cases: readonly (readonly [sentence: string, facts: Partial<QuestionView>, state: State])[] = [
	['[CON-2] a lock comes before everything', { locked: true, assigned: [] }, 'locked'],
	['[CON-6] nobody to score', { assigned: [] }, 'not-assessed'],
	['[CON-6] nobody to score, an agreement left behind', { assigned: [], agreement }, 'not-assessed'],
	[
		'[CON-2] an open blind round shows as untouched',
		{ blindOpen: true, scoredBy: new Set(), handedIn: new Set() },
		'untouched'
	],
	['[CON-2] an open blind round shows as ready', { blindOpen: true, round: 2 }, 'ready'],
	[
		'[CON-8] an open blind round shows before reopened',
		{ blindOpen: true, agreement: reopenedAgreement },
		'ready'
	],
	['[CON-8] reopened by an act', { agreement: reopenedAgreement, confirmations: all }, 'reopened'],
	['[CON-7] agreed and confirmed by all of A', { agreement, confirmations: all }, 'agreed'],
	[
		'[CON-7] agreed, one confirmation missing, follows R',
		{ agreement, confirmations: confirmedBy('anna') },
		'aligned'
	],
	[
		'[CON-7] a confirmation from outside A does not help',
		{ agreement, confirmations: confirmedBy('anna', 'eva') },
		'aligned'
	],
	[
		'[CON-7] the confirmation of somebody who left is not missed',
		{ agreement, confirmations: confirmedBy('bo'), assigned: ['bo'], alone: true },
		'agreed'
	],
	['[CON-3] sealed and untouched', { opened: false, scoredBy: new Set(), handedIn: new Set() }, 'untouched'],
	[
		'[CON-3] progress of somebody outside A is none',
		{ opened: false, scoredBy: new Set(['eva']), handedIn: new Set(['eva']) },
		'untouched'
	],
	[
		'[CON-3] sealed, somebody has scored',
		{ opened: false, scoredBy: new Set(['bo']), handedIn: new Set() },
		'in-progress'
	],
	[
		'[CON-3] sealed, all scored and one handed in',
		{ opened: false, handedIn: new Set(['bo']) },
		'in-progress'
	],
	['[CON-3] sealed, all handed in', { opened: false }, 'ready'],
	['[CON-5] one evaluator without "ensam bedömning"', { assigned: ['anna'] }, 'waiting'],
	['[CON-5] one evaluator with "ensam bedömning"', { assigned: ['anna'], alone: true }, 'aligned'],
	[
		'[CON-5] "ensam bedömning" does not stand in for somebody missing',
		{ assigned: ['anna', 'cia'], alone: true },
		'waiting'
	],
	[
		'[CON-5] a blank is no score',
		{
			scores: new Map([
				['anna', score(700)],
				['bo', score(null)]
			])
		},
		'waiting'
	]
];

describe('stateOf', () => {
	it.each(cases)('%s', (_, facts, state) => {
		expect(stateOf(sampleView(10, [7, 8], facts))).toBe(state);
	});

	it.each<readonly [max: number, points: readonly number[], state: State]>([
		[10, [7, 8], 'aligned'],
		[10, [7, 8.01], 'near'],
		[10, [7, 9], 'near'],
		[10, [7, 9.01], 'diverging'],
		[25, [10, 12.5], 'aligned'],
		[25, [10, 12.51], 'near'],
		[25, [10, 15], 'near'],
		[25, [10, 15.01], 'diverging'],
		[5, [3, 4], 'aligned'],
		[5, [3, 4.01], 'diverging']
	])('[CON-1] [CON-4] of %d points %j is %s', (max, points, state) => {
		expect(stateOf(sampleView(max, points))).toBe(state);
	});

	it('[CON-9] the score of somebody who abstained is not counted', () => {
		expect(stateOf(sampleView(10, [7, 8, 1], { assigned: ['anna', 'bo'] }))).toBe('aligned');
	});

	it('tells the number of an open blind round', () => {
		expect(openBlindRound(sampleView(10, [7, 8], { blindOpen: true, round: 3 }))).toBe(3);
		expect(openBlindRound(sampleView(10, [7, 8], { round: 3 }))).toBeNull();
	});
});

describe('areaStateOf', () => {
	it.each<readonly [questions: readonly State[], state: State]>([
		[['agreed', 'diverging', 'near'], 'diverging'],
		[['agreed', 'reopened', 'diverging'], 'reopened'],
		[['ready', 'untouched'], 'in-progress'],
		[['ready', 'ready', 'not-assessed'], 'ready'],
		[['agreed', 'aligned'], 'aligned'],
		[['agreed', 'not-assessed'], 'agreed'],
		[['locked', 'locked'], 'locked'],
		[[], 'not-assessed']
	])('[CON-23] of %j is %s', (questions, state) => {
		expect(areaStateOf(questions)).toBe(state);
	});

	it.each(states)('[CON-23] of nothing but %s is that', (state) => {
		expect(areaStateOf([state])).toBe(state);
	});
});
