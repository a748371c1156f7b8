import { describe, expect, it } from 'vitest';
import { formatPoints, isScore, isScoreValue, parseScore, rationaleLimit } from './score.ts';

const points: readonly (readonly [text: string, x: number | null])[] = [
	['', null],
	['  ', null],
	['0', 0],
	['14', 1400],
	['14,25', 1425],
	['14.25', 1425],
	['14,5', 1450],
	['14,', 1400],
	[',5', 50],
	['007', 700],
	[' 12,5 ', 1250],
	['1\u20092,\u00a05', 1250],
	['-0', 0],
	['20', 2000]
];

const percents: readonly (readonly [text: string, max: number, x: number])[] = [
	['95', 15, 1425],
	['58', 20, 1160],
	['100', 30, 3000],
	['33,33', 15, 500],
	['0,05', 10, 1],
	['0,04', 10, 0],
	['58 %', 20, 1160],
	['58%', 20, 1160]
];

const problems: readonly (readonly [text: string, unit: 'points' | 'percent', problem: string])[] = [
	['abc', 'points', 'not-a-number'],
	[',', 'points', 'not-a-number'],
	['-', 'points', 'not-a-number'],
	['1 4', 'points', 'not-a-number'],
	['1e1', 'points', 'not-a-number'],
	['1,2,3', 'points', 'not-a-number'],
	['12 %', 'points', 'not-a-number'],
	['١٢', 'points', 'not-a-number'],
	['Infinity', 'points', 'not-a-number'],
	['-1', 'points', 'below-zero'],
	['−0,01', 'points', 'below-zero'],
	['20,01', 'points', 'above-max'],
	['9'.repeat(400), 'points', 'above-max'],
	['100,01', 'percent', 'above-max'],
	['1,234', 'points', 'too-many-decimals'],
	['1,500', 'points', 'too-many-decimals'],
	['12,345', 'percent', 'too-many-decimals']
];

describe('parseScore', () => {
	it.each(points)('[SCO-2] reads %j as points', (text, x) => {
		expect(parseScore(text, 'points', 20)).toEqual({ ok: true, x });
	});

	it.each(percents)('[SCO-3] reads %j as percent of %d', (text, max, x) => {
		expect(parseScore(text, 'percent', max)).toEqual({ ok: true, x });
	});

	it.each(problems)('[SCO-4] tells what is wrong with %j in %s', (text, unit, problem) => {
		expect(parseScore(text, unit, 20)).toEqual({ ok: false, problem });
	});
});

describe('isScore', () => {
	it.each([0, 1, 2000])('[SCO-1] takes %d hundredths of 20 points', (x) => {
		expect(isScore(x, 20)).toBe(true);
	});

	it.each([-1, 2001, 0.5, Number.NaN, Infinity, '5', null, undefined, 5n])('[SCO-1] refuses %s', (x) => {
		expect(isScore(x, 20)).toBe(false);
	});
});

describe('isScoreValue', () => {
	const value = { x: 1400, rationale: 'Bra.', confidence: 'sure' };

	it.each([{}, { x: null }, { confidence: null }, { rationale: 'å'.repeat(rationaleLimit) }])(
		'[SCO-5] takes a score with %j',
		(change) => {
			expect(isScoreValue({ ...value, ...change }, 20)).toBe(true);
		}
	);

	it.each([
		{ x: 2001 },
		{ x: undefined },
		{ rationale: 'å'.repeat(rationaleLimit + 1) },
		{ rationale: null },
		{ rationale: 'Bra.\0' },
		{ confidence: 'very' },
		{ confidence: undefined },
		{ extra: 1 }
	])('[SCO-5] refuses a score with %j', (change) => {
		expect(isScoreValue({ ...value, ...change }, 20)).toBe(false);
	});

	it.each([null, undefined, 5, 'score', [], [1400, '', null], { x: 1, rationale: '' }])(
		'[SCO-5] refuses %j',
		(other) => {
			expect(isScoreValue(other, 20)).toBe(false);
		}
	);
});

describe('formatPoints', () => {
	it.each([
		[0, '0'],
		[5, '0,05'],
		[50, '0,5'],
		[1400, '14'],
		[1425, '14,25'],
		[1450, '14,5'],
		[100000, '1000'],
		[-150, '−1,5']
	])('[SCO-6] shows %d hundredths as %s', (x, text) => {
		expect(formatPoints(x)).toBe(text);
	});

	it('[SCO-6] is read back as the same score, all 3,001 of 30 points', () => {
		for (let x = 0; x <= 3000; x += 1) {
			expect(parseScore(formatPoints(x), 'points', 30)).toEqual({ ok: true, x });
		}
	});
});
