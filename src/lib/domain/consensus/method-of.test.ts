import { describe, expect, it } from 'vitest';
import * as sample from '../sample-evaluation.ts';
import { methodOf } from './method.ts';
import { latestPanel, roundPanel } from './round-panel.ts';

const panel = (max: number, question: string, scores: Readonly<Record<string, number>>) => ({
	question,
	max,
	scores: new Map(Object.entries(scores))
});

describe('methodOf', () => {
	it('[CON-28] tells each question of two scores or more, and the means of them', () => {
		const told = methodOf([
			panel(20, '1.1', { anna: 1_800, bo: 1_100 }),
			panel(10, '1.2', { anna: 800, bo: 700 }),
			panel(10, '1.3', { anna: 800 })
		]);
		expect(told.rows).toMatchObject([
			{ question: '1.1', n: 2, median: 1_450, spread: 35, deviation: 350, deviationPercent: 17.5 },
			{ question: '1.2', n: 2, median: 750, spread: 10, deviation: 50, deviationPercent: 5 }
		]);
		expect(told.deviationPercent).toBe(11.3);
		// 1 − 6·.35² and 1 − 6·.1².
		expect(told.withinGroup).toBeCloseTo((0.265 + 0.94) / 2, 3);
		expect(told.alpha?.questions).toBe(2);
	});

	it('[CON-28] has nothing to tell of single scores', () => {
		expect(methodOf([panel(10, '1.1', { anna: 800 })])).toEqual({
			rows: [],
			deviationPercent: null,
			withinGroup: null,
			alpha: null,
			intraclass: null
		});
	});

	it('[CON-27] correlates only what all have scored', () => {
		const three = [
			panel(10, '1.1', { anna: 800, bo: 700 }),
			panel(10, '1.2', { anna: 200, bo: 300 }),
			panel(10, '1.3', { anna: 500, bo: 500 })
		];
		expect(methodOf([...three, panel(10, '1.4', { anna: 100 })]).intraclass?.questions).toBe(3);
		expect(methodOf([...three.slice(1), panel(10, '1.4', { anna: 100 })]).intraclass).toBeNull();
	});
});

describe('whose scores a panel holds', () => {
	const scores = [
		{ question: '1.1', evaluator: 'anna', x: 800 },
		{ question: '1.1', evaluator: 'bo', x: 700 },
		{ question: '1.2', evaluator: 'anna', x: null },
		{ question: '2.1', evaluator: 'anna', x: 2_000 }
	];
	const held = (panel: ReturnType<typeof roundPanel>) =>
		panel.map(({ question, scores: of }) => [question, ...of.keys()]);

	it('[CON-28] are those of opened areas, not blank, by who is to score', () => {
		const evaluation = sample.sampleEvaluation({
			areas: { 1: sample.openedArea },
			questions: { '1.1': { abstained: new Map([['bo', 'no-basis']]) } }
		});
		expect(held(roundPanel(evaluation, scores))).toEqual([['1.1', 'anna'], ['1.2']]);
	});

	it('[CON-28] the latest hold nothing of a question while its blind round is open', () => {
		const evaluation = sample.sampleEvaluation({
			areas: { 1: sample.openedArea },
			questions: { '1.1': { round: 2, blindOpen: true } }
		});
		expect(held(latestPanel(evaluation, scores))).toEqual([['1.1'], ['1.2']]);
		expect(held(roundPanel(evaluation, scores))[0]).toEqual(['1.1', 'anna', 'bo']);
	});
});
