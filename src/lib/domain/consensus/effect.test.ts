import { describe, expect, it } from 'vitest';
import { sampleEdition } from '../sample-evaluation.ts';
import { effectOf } from './effect.ts';

/** 1.1 of 10, 1.2 of 20, 2.1 of 30. */
const edition = sampleEdition([[10, 20], [30]]);
const soFar = {
	settled: new Map([
		['1.1', 850],
		['1.2', 1_450],
		['2.1', 2_540]
	]),
	panels: new Map([
		['1.1', [800, 900]],
		['1.2', [1_100, 1_800]],
		['2.1', [2_540]]
	])
};

describe('effectOf', () => {
	it('[CON-25] puts one score in the place of the question, in area and total as printed', () => {
		// 8,5 + 11 = 19,5 → 20, and 25,4 → 25.
		expect(effectOf(edition, '1.2', 1_100, soFar)).toEqual({
			x: 1_100,
			area: 20,
			areaRange: { lowest: 19, highest: 20 },
			total: 45,
			totalRange: { lowest: 44, highest: 45 }
		});
		expect(effectOf(edition, '1.2', 1_800, soFar).total).toBe(27 + 25);
	});

	it('[CON-25] takes the question’s own uncertainty out of the interval, and leaves the others’', () => {
		const { areaRange } = effectOf(edition, '1.1', 850, soFar);
		expect(areaRange).toEqual({ lowest: 20, highest: 27 });
	});

	it('[CON-25] counts nothing of an area that isn’t opened', () => {
		const opened = { settled: new Map([['2.1', 2_540]]), panels: new Map([['2.1', [2_540]]]) };
		expect(effectOf(edition, '2.1', 3_000, opened)).toMatchObject({ area: 30, total: 30 });
	});

	it('[CON-25] knows no question outside the edition', () => {
		expect(() => effectOf(edition, '9.9', 0, soFar)).toThrow(RangeError);
	});
});
