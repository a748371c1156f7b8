import { describe, expect, it } from 'vitest';
import { newsKinds, type News } from '../../domain/news.ts';
import { languages, wordsFor } from '../../words/words.ts';
import { newsAddress, newsLine, newsSummary } from './news-line.ts';

const one = (kind: News['kind'], rest: Partial<News> = {}): News => ({
	kind,
	area: 5,
	question: null,
	section: null,
	who: ['bo'],
	words: null,
	...rest
});
const sv = wordsFor('sv');
const nameOf = (user: string) => (user === 'bo' ? 'Bo' : 'Cia');

describe('the lines of news', () => {
	it('[VER-51] say who, what and where', () => {
		expect(newsLine(one('score', { question: '5.2', who: ['bo', 'cia'] }), nameOf, sv)).toBe(
			'5.2: Bo och Cia ändrade poängen'
		);
		expect(newsLine(one('point', { section: 'strengths', words: 'Jämförelser' }), nameOf, sv)).toBe(
			'Område 5, Styrkor: Bo skrev ”Jämförelser”'
		);
		expect(newsLine(one('comment', { question: '5.2', words: 'Varför?' }), nameOf, sv)).toBe(
			'5.2: kommentar av Bo, ”Varför?”'
		);
		expect(newsLine(one('comment', { words: 'Bra' }), nameOf, sv)).toBe('Område 5: kommentar av Bo, ”Bra”');
		expect(newsLine(one('revealed'), nameOf, sv)).toBe('Område 5: Bo öppnade poängen');
		expect(newsLine(one('evidence', { question: '5.2', words: 'Budget' }), nameOf, sv)).toBe(
			'5.2: nytt underlag av Bo, ”Budget”'
		);
		expect(newsLine(one('evidence', { question: '5.2' }), nameOf, sv)).toBe('5.2: nytt underlag av Bo');
	});

	it.each(languages)('[VER-51] say something of each kind in %s', (language) => {
		for (const kind of newsKinds)
			expect(newsLine(one(kind, { section: 'general' }), nameOf, wordsFor(language))).toMatch(/\S/);
	});

	it('[VER-52] are counted by sort', () => {
		const list = [
			one('score', { question: '5.1' }),
			one('agreed', { question: '5.2' }),
			one('point', { section: 'strengths' }),
			one('comment'),
			one('comment'),
			one('comment')
		];
		expect(newsSummary(list, sv)).toBe('2 poäng ändrade, en punkt ny och 3 kommentarer');
	});

	it('[VER-52] lead to the question, or to the area whose text it is', () => {
		expect(newsAddress('e', one('score', { question: '5.2' }))).toBe('/evaluations/e/areas/5#q-5.2');
		expect(newsAddress('e', one('text', { section: 'general' }))).toBe('/evaluations/e/areas/5');
		expect(newsAddress('e', one('comment', { question: '5.2', comment: 'c1' }))).toBe(
			'/evaluations/e/areas/5#comment-c1'
		);
	});
});
