import { describe, expect, it } from 'vitest';
import { barOf } from './profile-bars.ts';

const row = {
	area: 1,
	title: 'Ett',
	max: 80,
	points: 60,
	interval: { lowest: 50, highest: 70 },
	earlier: 40
};

describe('a profile’s bar', () => {
	it('[CTR-10] stands at percent of the area’s max', () => {
		expect(barOf(row)).toEqual({ width: '75%', whisker: { from: '62.5%', to: '87.5%' }, earlier: '50%' });
	});

	it('[CTR-10] has no whisker for an interval without width', () => {
		expect(barOf({ ...row, interval: { lowest: 60, highest: 60 }, earlier: null })).toEqual({
			width: '75%',
			whisker: null,
			earlier: null
		});
	});

	it('[CTR-4] is not there without points, whatever else is known', () => {
		expect(barOf({ ...row, points: null })).toBeNull();
	});

	it('[CTR-10] ends where the axis ends', () => {
		expect(barOf({ ...row, earlier: 100 })?.earlier).toBe('100%');
	});
});
