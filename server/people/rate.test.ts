import { expect, it } from 'vitest';
import { createRateLimit } from './rate.ts';

it('[PEO-15] allows so many attempts in a window, for each key by itself', () => {
	const limit = createRateLimit(2, 1000);
	expect([0, 1, 2].map((at) => limit.take('a', at))).toEqual([true, true, false]);
	expect(limit.take('b', 2)).toBe(true);
});

it('[PEO-15] allows again when the first attempt leaves the window, and refused attempts do not count', () => {
	const limit = createRateLimit(2, 1000);
	limit.take('a', 0);
	limit.take('a', 500);
	expect(limit.take('a', 999)).toBe(false);
	expect(limit.take('a', 1000)).toBe(true);
	expect(limit.take('a', 1400)).toBe(false);
	expect(limit.take('a', 1500)).toBe(true);
});

it('[PEO-15] forgets the least recently used key when there are too many', () => {
	const limit = createRateLimit(1, 1000, 2);
	limit.take('a', 0);
	limit.take('b', 0);
	limit.take('c', 0);
	expect(limit.take('b', 1)).toBe(false);
	expect(limit.take('a', 1)).toBe(true);
});
