import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../words/words.ts';
import { heardBetween, type Standing } from './heard.ts';

const words = wordsFor('sv').meeting;
const before: Standing = {
	question: '5.2',
	opened: true,
	round: 1,
	blindOpen: false,
	agreement: null,
	points: '',
	max: 20,
	reopened: false,
	settled: false,
	sentence: 'Tre poäng av 20: Anna 11, Bo 18, Cia 15. Spretar 35 procent.'
};
const heard = (change: Partial<Standing>, from: Partial<Standing> = {}) =>
	heardBetween({ ...before, ...from }, { ...before, ...from, ...change }, words);

describe('what is heard at the meeting', () => {
	it('[MEE-31] a reveal and a closed round tell the scores and the spread', () => {
		const told = [`5.2. ${before.sentence}`];
		expect(heard({ opened: true }, { opened: false })).toEqual(told);
		expect(heard({ blindOpen: false }, { blindOpen: true, round: 2 })).toEqual(told);
	});

	it('[MEE-31] a blind round asks for one’s own score', () => {
		expect(heard({ blindOpen: true, round: 2 })).toEqual(['Blind omgång 2 på 5.2. Skriv din poäng.']);
	});

	it('[MEE-31] an agreement tells its points, a second one too, and that all have confirmed', () => {
		const agreed = { agreement: 'a', points: '11,4' };
		expect(heard(agreed)).toEqual(['5.2: överenskommet 11,4 av 20.']);
		expect(heard({ agreement: 'b' }, agreed)).toEqual(['5.2: överenskommet 11,4 av 20.']);
		expect(heard({ settled: true }, agreed)).toEqual(['5.2: alla har bekräftat.']);
		expect(heard({ agreement: null, reopened: true }, agreed)).toEqual(['5.2 är återöppnad.']);
	});

	it('[MEE-31] nothing is said when nothing changed, or another question is shown', () => {
		expect(heard({})).toEqual([]);
		expect(heardBetween({ ...before, question: '1.1' }, { ...before, agreement: 'a' }, words)).toEqual([]);
		expect(heardBetween(null, before, words)).toEqual([]);
	});
});
