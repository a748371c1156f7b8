import { describe, expect, it } from 'vitest';
import { httpStatus, refusalCodes, Refused } from './refusal.ts';

describe('refusals', () => {
	it.each(refusalCodes)('%s has a status for people who did nothing wrong to the server', (code) => {
		expect(httpStatus(code)).toBeGreaterThanOrEqual(400);
		expect([...refusalCodes].filter((other) => other === code)).toHaveLength(1);
	});

	it('carry a code and facts, and no sentence', () => {
		const refused = new Refused('area-locked', { area: 5 });
		expect([refused.message, refused.code, refused.facts]).toEqual([
			'area-locked',
			'area-locked',
			{ area: 5 }
		]);
	});
});
