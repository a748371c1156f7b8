import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from './alpha.ts';
import { withinGroup } from './within-group.ts';

/** The reliability data of Krippendorff (2011), four observers and twelve units; interval alpha is .849. */
const units = [
	[1, 1, 1],
	[2, 2, 3, 2],
	[3, 3, 3, 3],
	[3, 3, 3, 3],
	[2, 2, 2, 2],
	[1, 2, 3, 4],
	[4, 4, 4, 4],
	[1, 1, 2, 1],
	[2, 2, 2, 2],
	[5, 5, 5],
	[1, 1],
	[3]
];

describe('krippendorffAlpha', () => {
	it('[CON-22] gives the published .849', () => {
		const result = krippendorffAlpha(units);
		expect(result?.alpha).toBeCloseTo(0.849, 3);
		expect(result?.questions).toBe(11);
	});

	it('[CON-22] has a jackknife interval round it', () => {
		const { alpha, interval } = krippendorffAlpha(units) ?? { alpha: 0, interval: null };
		expect(interval?.low).toBeLessThan(alpha);
		expect(interval?.high).toBeGreaterThan(alpha);
		expect(interval?.high).toBeLessThanOrEqual(1);
		expect(krippendorffAlpha(units.slice(0, 2))?.interval).toBeNull();
	});

	it('[CON-22] is 1 when all agree, and none where nothing varies', () => {
		expect(
			krippendorffAlpha([
				[0.2, 0.2],
				[0.7, 0.7]
			])?.alpha
		).toBe(1);
		expect(
			krippendorffAlpha([
				[0.5, 0.5],
				[0.5, 0.5]
			])
		).toBeNull();
		expect(krippendorffAlpha([[0.5], []])).toBeNull();
	});
});

describe('withinGroup', () => {
	it('[CON-21] is .76 for two scores 20 percent of max apart, .94 for 10 percent', () => {
		expect(withinGroup([1000, 1400], 20)).toBeCloseTo(0.76, 10);
		expect(withinGroup([1000, 1200], 20)).toBeCloseTo(0.94, 10);
	});

	it('[CON-21] is not below 0, and none for one score', () => {
		expect(withinGroup([0, 2000], 20)).toBe(0);
		expect(withinGroup([1000], 20)).toBeNull();
	});
});
