import { describe, expect, it } from 'vitest';
import { blankCard, dayOf, wrongIn } from './new-evidence.ts';

describe('a new card in the workspace', () => {
	it('[COV-9] has a name', () => {
		const card = blankCard('2026-02-03');
		expect([...wrongIn(card)]).toEqual(['title']);
		expect([...wrongIn({ ...card, title: 'Budget' })]).toEqual([]);
	});

	it('[COV-9] a website has an address on the web and the day it was seen', () => {
		const card = { ...blankCard('2026-02-03', 'website'), title: 'Startsidan' };
		expect([...wrongIn(card)]).toEqual(['address']);
		expect([...wrongIn({ ...card, address: 'javascript:alert(1)' })]).toEqual(['address']);
		expect([...wrongIn({ ...card, address: 'https://ystad.example/', seen: '' })]).toEqual(['seen']);
		expect([...wrongIn({ ...card, address: 'https://ystad.example/' })]).toEqual([]);
	});

	it('[COV-9] is seen today where one is', () => {
		expect(dayOf(new Date(2026, 1, 3, 23, 59))).toBe('2026-02-03');
	});
});
