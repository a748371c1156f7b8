import { describe, expect, it } from 'vitest';
import * as sample from '../../domain/sample-evaluation.ts';
import { wordsFor } from '../../words/words.ts';
import { firstRound } from './first-round.ts';
import { leniencyOf } from './leniency.ts';
import { sampleReading } from '../control-room/sample-reading.ts';
import { totalSoFar } from './total-so-far.ts';

const handedIn = sample.handedIn(['anna', 'bo', 'cia']);
const opened: sample.Sample = {
	maxima: [[10, 20], [30]],
	areas: { 1: sample.openedArea },
	questions: { '1.1': { handedIn }, '1.2': { handedIn }, '2.1': { handedIn } }
};
const live = { '1.1': { anna: 800, bo: 850, cia: 900 }, '2.1': { anna: 3000, bo: 3000, cia: 3000 } };

describe('the total so far', () => {
	it('[CTR-5] counts printed points of opened areas, and tells what has no score', () => {
		const { evaluation, areas } = sampleReading(opened, { live });
		expect(totalSoFar(evaluation.edition, areas)).toEqual({
			achieved: 9,
			max: 30,
			areas: 1,
			uncounted: 1,
			interval: { lowest: 8, highest: 9 }
		});
	});

	it('[CTR-4] a sealed area is in nothing, whatever stands on the own sheet', () => {
		const sealed = { ...opened, areas: {} };
		const { evaluation, areas, revealed } = sampleReading(sealed, {
			live,
			sheet: { '1.1': 700, '2.1': 2900 }
		});
		expect(totalSoFar(evaluation.edition, areas)).toBeNull();
		const { of, leniency, interval } = firstRound(revealed, evaluation);
		expect([of, leniency.size, interval]).toEqual([0, 0, { lowest: 0, highest: 0 }]);
	});
});

describe('the first round', () => {
	const revealed = { '1.1': { anna: 800, bo: 850, cia: 900 }, '1.2': { anna: 1000, bo: 1900, cia: 1000 } };

	it('[CTR-6] is what was handed in, not what was changed since', () => {
		const later = { '1.1': revealed['1.1'], '1.2': { anna: 1000, bo: 1000, cia: 1000 } };
		const { evaluation, revealed: told } = sampleReading(opened, { live: later, revealed });
		const { within, of, leniency } = firstRound(told, evaluation);
		expect([within, of]).toEqual([1, 2]);
		expect(leniency.get('bo')).toBeCloseTo(0.225);
	});

	it('[CTR-6] counts nobody who abstains now', () => {
		const questions = {
			...opened.questions,
			'1.2': { handedIn, abstained: new Map([['bo', 'conflict' as const]]) }
		};
		const { evaluation, revealed: told } = sampleReading({ ...opened, questions }, { live: revealed });
		expect(firstRound(told, evaluation).within).toBe(2);
	});

	it.each([
		[0.0204, 'Bo 2 över'],
		[-0.0315, 'Bo 3,2 under'],
		[0.0004, 'Bo på medianen'],
		[-0.0005, 'Bo 0,1 under']
	])('[CTR-6] %d is told as %s', (value, told) => {
		expect(leniencyOf('Bo', value, wordsFor('sv'))).toBe(told);
	});
});
