import { describe, expect, it } from 'vitest';
import { halfUp, printedMean, printedPercent, printedPoints } from './rounding.ts';

describe('rounding', () => {
	it.each([
		[1, 2, 1],
		[3, 2, 2],
		[5, 2, 3],
		[4, 3, 1],
		[0, 7, 0],
		[-1, 2, 0],
		[-3, 2, -1]
	])('[SCO-7] %d/%d is %d, half up', (numerator, denominator, expected) => {
		expect(halfUp(numerator, denominator)).toBe(expected);
	});

	it.each([
		[1449, 14],
		[1450, 15],
		[50, 1],
		[49, 0]
	])('[SCO-8] %d hundredths print as %d points', (x, expected) => {
		expect(printedPoints(x)).toBe(expected);
	});

	it('[SCO-7] prints each of the 10,005 two-decimal percents exactly, where floats go wrong 24 times', () => {
		let checked = 0;
		let floatsWrong = 0;
		for (const max of [10, 15, 20, 25, 30]) {
			for (let x = 0; x <= max * 100; x += 1) {
				const exact = BigInt(2 * x + max) / BigInt(2 * max);
				expect(printedPercent(x, max)).toBe(Number(exact));
				checked += 1;
				if (Math.floor(((x / 100) * 100) / max + 0.5) !== Number(exact)) floatsWrong += 1;
			}
		}
		expect(checked).toBe(10_005);
		expect(floatsWrong).toBeGreaterThan(0);
	});

	it('[SCO-12] the mean of printed values is half up, and none of nothing', () => {
		expect(printedMean([50, 51])).toBe(51);
		expect(printedMean([50, 50, 51])).toBe(50);
		expect(printedMean([])).toBeNull();
	});
});
