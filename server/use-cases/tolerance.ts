import type { Tolerance } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';

/** Whole percents, 1 ≤ a ≤ b ≤ 100. */
export function checkTolerance({ a, b }: Tolerance): void {
	if (!Number.isInteger(a) || !Number.isInteger(b) || a < 1 || b < a || b > 100)
		throw new Refused('bad-input', { field: 'tolerance' });
}
