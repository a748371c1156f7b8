import { describe, expect, it } from 'vitest';
import { speakingOrder } from './speaking-order.ts';

const members = (['anna', 'bo', 'cia', 'dan'] as const).map((user, seat) => ({
	user,
	seat,
	roles: new Set(user === 'anna' ? (['lead', 'evaluator'] as const) : (['evaluator'] as const))
}));

function order(scores: Readonly<Record<string, number>>): string {
	return speakingOrder(new Map(Object.entries(scores)), members)
		.map(({ user, as }) => `${user} ${as}`)
		.join(', ');
}

describe('who begins', () => {
	it('[MEE-20] the lowest, then the highest, then the rest, the lead last', () => {
		expect(order({ anna: 1100, bo: 1800, cia: 900, dan: 1200 })).toBe(
			'cia lowest, bo highest, dan rest, anna lead'
		);
	});

	it('[MEE-20] the lead is last with the lowest score too', () => {
		expect(order({ anna: 0, bo: 1800, cia: 900 })).toBe('cia lowest, bo highest, anna lead');
	});

	it('[MEE-20] of equal scores the earlier seat begins; where all are equal nobody is lowest', () => {
		expect(order({ bo: 500, cia: 500, dan: 900 })).toBe('bo lowest, dan highest, cia rest');
		expect(order({ anna: 700, bo: 500, cia: 500, dan: 500 })).toBe('bo rest, cia rest, dan rest, anna lead');
	});

	it('[MEE-20] who gave nothing that counts isn’t asked to begin', () => {
		expect(order({ anna: 700, cia: 500 })).toBe('cia rest, anna lead');
		expect(order({})).toBe('');
	});
});
