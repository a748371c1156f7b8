import { describe, expect, it } from 'vitest';
import { ordinaryTolerance, tolerances } from './tolerance.ts';

describe('tolerances', () => {
	it.each([
		[30, 300, 600],
		[15, 150, 300],
		[10, 100, 200],
		[5, 100, 100],
		[2, 100, 100]
	])('[CON-1] of %d points are %d and %d hundredths, never below one point', (max, a, b) => {
		expect(tolerances(max, ordinaryTolerance)).toEqual({ a, b });
	});

	it('[CON-1] are settings of the evaluation', () => {
		expect(tolerances(20, { a: 5, b: 25 })).toEqual({ a: 100, b: 500 });
	});
});
