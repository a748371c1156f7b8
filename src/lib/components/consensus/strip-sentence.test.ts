import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../words/words.ts';
import { stripSentence } from './strip-sentence.ts';
import type { StripTold } from './strip-sentence.ts';

const words = wordsFor('sv');
const told: StripTold = {
	max: 20,
	scores: [
		{ name: 'Anna', x: 1140 },
		{ name: 'Bo', x: 1800 },
		{ name: 'Cia', x: 1100 }
	],
	opened: { state: 'diverging', spread: 35, median: 1140 },
	agreed: null,
	handedIn: [],
	own: null
};

describe('a strip in words', () => {
	it('[INT-35] tells the scores with names, the spread and the median', () => {
		expect(stripSentence(told, words)).toBe(
			'Tre poäng av 20: Anna 11,4, Bo 18, Cia 11. Spretar 35 procent. Medianen är 11,4.'
		);
	});

	it('[INT-35] tells what was agreed instead of the spread', () => {
		expect(stripSentence({ ...told, agreed: 1200 }, words)).toBe(
			'Tre poäng av 20: Anna 11,4, Bo 18, Cia 11. Överenskommet: 12.'
		);
	});

	it('[INT-36] tells of a sealed question who has handed in and one’s own score, nobody else’s', () => {
		const sealed = { ...told, opened: null, handedIn: ['Bo', 'Cia'], own: 1080 };
		const said = stripSentence(sealed, words);
		expect(said).toBe('Förseglat. Bo och Cia har lämnat in. Din poäng är 10,8 av 20.');
		expect(said).not.toContain('18');
	});
});
