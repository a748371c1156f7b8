import { describe, expect, it } from 'vitest';
import { doorPause, linePause } from './pause.ts';

const attempts = [1, 2, 3, 5, 10, 1000];

describe('pauses', () => {
	it('[LIV-2] a lost line is tried again within 100 ms to 5.1 s, at random', () => {
		for (const attempt of attempts) {
			expect(linePause(attempt, () => 0)).toBe(100);
			expect(linePause(attempt, () => 1)).toBeLessThanOrEqual(5100);
		}
		expect(linePause(1, () => 1)).toBeLessThan(linePause(4, () => 1));
	});

	it('[LIV-14] a closed door is knocked at ever less often, up to each half minute', () => {
		for (const attempt of attempts) {
			expect(doorPause(attempt, () => 0)).toBeGreaterThanOrEqual(1000);
			expect(doorPause(attempt, () => 1)).toBeLessThanOrEqual(30_000);
		}
	});
});
