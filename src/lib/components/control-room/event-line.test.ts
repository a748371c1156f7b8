import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../words/words.ts';
import type { Told } from '../../domain/event.ts';
import { foldEvents } from './event.ts';
import { eventLine } from './event-line.ts';

const told = (change: Partial<Told>): Told => ({
	seq: 1,
	at: 1_000_000,
	act: 'confirm',
	who: 'Bo',
	area: 5,
	questions: ['5.2'],
	round: 2,
	early: false,
	outcome: null,
	reason: null,
	phase: 'scoring',
	whom: 'Cia',
	roles: ['evaluator'],
	...change
});

describe('events', () => {
	it('[CTR-8] an act it does not know is told as a change, and somebody unknown as somebody', () => {
		expect(eventLine(told({ act: 'dance', who: null }), wordsFor('sv'))).toBe('Någon gjorde en ändring.');
	});

	it('[CTR-8] an early reveal tells its reason', () => {
		const early = told({ act: 'reveal', early: true, reason: 'Cia är sjuk.' });
		expect(eventLine(early, wordsFor('sv'))).toBe(
			'Bo öppnade område 5 innan alla hade lämnat in. Skäl: Cia är sjuk.'
		);
	});

	it('[CTR-8] one person’s same acts within ten minutes are one', () => {
		const folded = foldEvents([
			told({ seq: 5, questions: ['1.3'] }),
			told({ seq: 4, questions: ['1.2'] }),
			told({ seq: 3, questions: ['1.1'], who: 'Cia' }),
			told({ seq: 2, questions: ['1.1'] }),
			told({ seq: 1, questions: ['1.0'], at: 1_000_000 - 600_001 })
		]);
		expect(folded.map(({ seq, questions }) => [seq, ...questions])).toEqual([
			[5, '1.2', '1.3'],
			[3, '1.1'],
			[2, '1.1'],
			[1, '1.0']
		]);
	});

	it('[CTR-8] what is done by area is never folded', () => {
		const both = [told({ act: 'reveal', area: 2 }), told({ act: 'reveal', area: 1 })];
		expect(foldEvents(both)).toEqual(both);
	});
});
