import { describe, expect, it } from 'vitest';
import { comparisonAmong, type ComparedResult } from './comparison.ts';

const of = { municipality: { code: '1283', name: 'Helsingborg' }, year: 2017, edition: 'se-2016' };

const result = (code: string, year: number, total: number | null, areas: Record<number, number> = {}) => ({
	municipality: { code, name: `Kommun ${code}` },
	year,
	total,
	areas: new Map(Object.entries(areas).map(([number, achieved]) => [Number(number), achieved]))
});
const five: readonly ComparedResult[] = [
	result('0001', 2016, 500, { 1: 60, 2: 70 }),
	result('0002', 2016, 480, { 1: 61, 2: 70 }),
	result('0003', 2017, 503, { 1: 60 }),
	result('0004', 2016, 501, { 1: 61, 2: 71 }),
	result('0005', 2017, 499, { 1: 60, 2: 70 })
];

describe('a comparison', () => {
	it('[REP-80] is averaged by itself, with how many, the first year and the last, and the totals in order', () => {
		// 2483 / 5 = 496,6; 302 / 5 = 60,4
		expect(comparisonAmong(five, of)).toEqual({
			edition: 'se-2016',
			from: 2016,
			to: 2017,
			n: 5,
			mean: 497,
			areas: [{ number: 1, mean: 60, n: 5 }],
			totals: [480, 499, 500, 501, 503]
		});
	});

	it('[REP-80] rounds half up from the mean of what is printed, never from the sum of areas', () => {
		const six = [...five, result('0006', 2016, 502, { 1: 61, 2: 72 })];
		// 2985 / 6 = 497,5; 363 / 6 = 60,5; 353 / 5 = 70,6
		expect(comparisonAmong(six, of)).toMatchObject({
			mean: 498,
			areas: [
				{ number: 1, mean: 61, n: 6 },
				{ number: 2, mean: 71, n: 5 }
			]
		});
	});

	it('[REP-81] is none of four, and an area’s is none of four', () => {
		expect(comparisonAmong(five.slice(1), of)).toBeNull();
		expect(comparisonAmong([], of)).toBeNull();
		expect(comparisonAmong(five, of)?.areas.map(({ number }) => number)).toEqual([1]);
	});

	it('[REP-82] leaves out the municipality’s own of that year, later years and what has no total', () => {
		const others = [
			...five,
			result('1283', 2017, 668),
			result('0007', 2018, 800),
			result('0008', 2015, null, { 1: 99 })
		];
		expect(comparisonAmong(others, of)).toEqual(comparisonAmong(five, of));
		expect(comparisonAmong([...five, result('1283', 2016, 668)], of)).toMatchObject({ n: 6 });
	});

	it('[REP-82] counts one municipality and year once, and none without a code', () => {
		expect(comparisonAmong([...five, result('0001', 2016, 700)], of)).toMatchObject({ n: 5, mean: 497 });
		const abroad = (name: string) => ({ ...result('', 2016, 500), municipality: { code: null, name } });
		expect(comparisonAmong([...five, abroad('Røros'), abroad('Lom')], of)?.n).toBe(5);
	});
});
