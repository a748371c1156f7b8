import { describe, expect, it } from 'vitest';
import { isTagged, noteLine, noteLines } from './note-line.ts';

const plain = { code: null, questions: [], strength: false, followUp: false };

describe('a line of notes', () => {
	it('[NTE-1] has role, questions and signs, and the words that are left', () => {
		expect(noteLine('P1: #5.2 ! Alla protokoll på webben inom två dagar')).toEqual({
			code: 'P1',
			questions: ['5.2'],
			strength: true,
			followUp: false,
			words: 'Alla protokoll på webben inom två dagar'
		});
		expect(noteLine('! t12: Dialogen ses över varje år #2.1 #2.10 ?')).toEqual({
			code: 'T12',
			questions: ['2.1', '2.10'],
			strength: true,
			followUp: true,
			words: 'Dialogen ses över varje år'
		});
		expect(noteLine('?!följ upp')).toEqual({ ...plain, strength: true, followUp: true, words: 'följ upp' });
		expect(noteLine('P1: ?vem äger frågan')).toMatchObject({
			code: 'P1',
			followUp: true,
			words: 'vem äger frågan'
		});
	});

	it('[NTE-1] a question in a sentence is none to follow up, nor is what is exclaimed a strength', () => {
		for (const words of [
			'Varför?',
			'Varför? Därför.',
			'Hej!',
			'Vad betyder "va?" här',
			'Kl. 9:30',
			'a?b !important'
		])
			expect(noteLine(words), words).toEqual({ ...plain, words });
	});

	it('[NTE-1] a tie to a question is not a part of something else', () => {
		for (const words of ['nr#5.2', '##5.2', '#5', '#5.2.1', '#5.2a', '#0.1', '#5.0', '#512.1'])
			expect(noteLine(words).questions, words).toEqual([]);
		for (const words of ['#5.2', '(#5.2)', '#5.2.', '#5.2,#5.2', 'se #5.2?', 'åäö #5.2!'])
			expect(noteLine(words).questions, words).toEqual(['5.2']);
	});

	it('[NTE-1] what merely looks like a role code is words', () => {
		for (const words of ['9:30 började vi', 'Politiker: ja', 'kl9:30', 'ABCDE1: x', 'P1 : x', 'https://x.se'])
			expect(noteLine(words), words).toEqual({ ...plain, words });
	});

	it('[NTE-1] lines keep their places, and empty ones are left out', () => {
		const lines = noteLines('ett\n\n  \n#1.1\n!\ntvå #1.2');
		expect(lines.map(({ at }) => at)).toEqual([0, 3, 5]);
		expect(lines.filter(isTagged).map(({ questions }) => questions)).toEqual([['1.1'], ['1.2']]);
	});
});
