import { describe, expect, it } from 'vitest';
import { levelsFrom } from './heading-levels.ts';

describe('levels of headings in a text', () => {
	it.each([
		[
			[3, 4, 3],
			[4, 5, 4]
		],
		[
			[4, 4, 3, 4],
			[4, 4, 4, 5]
		],
		[
			[2, 3, 4, 2],
			[4, 5, 6, 4]
		],
		[
			[2, 4, 3, 4],
			[4, 5, 5, 6]
		]
	])('[NAR-3] %j stand at %j, and none is skipped', (own, shown) => {
		const levels = levelsFrom(4);
		expect(own.map(levels.next)).toEqual(shown);
	});

	it('[NAR-3] none is deeper than 6', () => {
		const levels = levelsFrom(5);
		expect([2, 3, 4].map(levels.next)).toEqual([5, 6, 6]);
	});
});
