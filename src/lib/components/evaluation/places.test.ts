import { describe, expect, it } from 'vitest';
import { currentPlace, places } from './places.ts';

describe('where one is among an evaluation’s pages', () => {
	it('[CTR-11] the page itself is current, and a page under it marks the place it belongs to', () => {
		expect(currentPlace('/evaluations/e1', 'e1')).toEqual({ path: '', as: 'page' });
		expect(currentPlace('/evaluations/e1/versions', 'e1')).toEqual({ path: '/versions', as: 'page' });
		expect(currentPlace('/evaluations/e1/versions/3', 'e1')).toEqual({ path: '/versions', as: 'true' });
	});

	it('[CTR-11] no place is marked on a page that is none of them', () => {
		expect(currentPlace('/evaluations/e1/fact-check', 'e1')).toBeNull();
		expect(currentPlace('/evaluations/e1/versionsx', 'e1')).toBeNull();
		expect(currentPlace('/evaluations/e2', 'e1')).toBeNull();
	});

	it('[CTR-11] no two places have one address', () => {
		expect(new Set(places.map(({ path }) => path)).size).toBe(places.length);
	});
});
