import { describe, expect, it } from 'vitest';
import * as sample from '../../domain/sample-evaluation.ts';
import { wordsFor } from '../../words/words.ts';
import { sampleReading } from '../control-room/sample-reading.ts';
import { decimals } from './decimals.ts';
import { leniencyAxis } from './leniency-axis.ts';
import { leniencySentence, signedPercentagePoints } from './leniency.ts';
import { panelPeople } from './people.ts';
import { effectRows } from './so-far.ts';

const words = wordsFor('sv');
const named = panelPeople(sample.sampleEvaluation(), { me: 'bo', letters: false }, words);
const lettered = panelPeople(sample.sampleEvaluation(), { me: null, letters: true }, words);

describe('the panel’s people', () => {
	it('[CON-26] are the evaluators, by name or by the letters of their seats', () => {
		expect(named.map(({ name, letter, own }) => [name, letter, own])).toEqual([
			['anna', 'A', false],
			['bo', 'B', true],
			['cia', 'C', false]
		]);
		expect(lettered.map(({ name }) => name)).toEqual(['Utvärderare A', 'Utvärderare B', 'Utvärderare C']);
	});

	it('[CON-26] keep no initial where letters are wished', () => {
		const members = [{ user: 'eva', name: 'Eva', roles: new Set(['evaluator' as const]), seat: 0 }];
		expect(panelPeople({ members }, { me: null, letters: true }, words)[0]?.letter).toBe('A');
	});
});

describe('leniency in words', () => {
	it('[CON-26] is one sentence for all', () => {
		const leniency = new Map([
			['anna', 0.0204],
			['bo', -0.03],
			['cia', 0.0001]
		]);
		expect(leniencySentence(leniency, named, words)).toBe(
			'anna låg i snitt 2 procentenheter över panelens median, bo 3 under, cia på den.'
		);
		expect(leniencySentence(new Map(), named, words)).toBe('');
	});

	it.each([
		[0.0234, '+2,3'],
		[-0.03, '−3'],
		[0.0004, '0']
	])('[CON-26] %d is written %s', (value, told) => {
		expect(signedPercentagePoints(value, words.numbers)).toBe(told);
	});
});

describe('figures of statistics', () => {
	it.each([
		[0.8491, 'sv', '0,85'],
		[0.8491, 'en', '0.85'],
		[-0.126, 'sv', '−0,13'],
		[-0.001, 'sv', '0,00'],
		[1, 'nb', '1,00']
	] as const)('[CON-28] %d is written in %s as %s', (value, language, told) => {
		expect(decimals(value, 2, wordsFor(language).numbers)).toBe(told);
	});
});

describe('the leniency strip', () => {
	it('[CON-26] has the median in its middle and the same length to both sides', () => {
		const { end, layout } = leniencyAxis(
			named,
			new Map([
				['anna', 0.061],
				['bo', -0.061]
			])
		);
		expect([end, layout.median]).toEqual([10, 50]);
		expect(layout.marks.map(({ mark, left }) => [mark.evaluator, left])).toEqual([
			['bo', 19.5],
			['anna', 80.5]
		]);
	});

	it('[CON-26] shows five percentage points at least, and nobody without a value', () => {
		const { end, layout } = leniencyAxis(named, new Map([['anna', 0.05]]));
		expect([end, layout.marks.length, layout.marks[0]?.left]).toEqual([5, 1, 100]);
	});
});

describe('the live effect', () => {
	const handedIn = sample.handedIn(['anna', 'bo', 'cia']);
	const live = { '1.1': { anna: 800, bo: 850, cia: 1_000 }, '1.2': { anna: 1_000, bo: 1_200, cia: 1_900 } };
	const opened: sample.Sample = {
		maxima: [[10, 20], [30]],
		areas: { 1: sample.openedArea },
		questions: { '1.1': { handedIn }, '1.2': { handedIn } }
	};

	function rowsOf(facts: sample.Sample, candidate: number | null = null) {
		const { evaluation, areas } = sampleReading(facts, { live });
		const reading = areas[0]?.questions[1];
		if (reading === undefined) throw new Error('no question');
		return effectRows(evaluation.edition, areas, reading, candidate);
	}

	it('[CON-25] tells lowest, median, highest, and what is tried', () => {
		expect(rowsOf(opened, 2_000).map(({ kind, effect }) => [kind, effect.x, effect.area])).toEqual([
			['lowest', 1_000, 19],
			['median', 1_200, 21],
			['highest', 1_900, 28],
			['candidate', 2_000, 29]
		]);
	});

	it('[CON-25] says nothing of a sealed question, nor while a blind round is open', () => {
		expect(rowsOf({ ...opened, areas: {} }, 2_000)).toEqual([]);
		const blind = { handedIn, round: 2, blindOpen: true };
		expect(rowsOf({ ...opened, questions: { '1.2': blind } }, 2_000)).toEqual([]);
	});
});
