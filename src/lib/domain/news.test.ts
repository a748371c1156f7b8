import { describe, expect, it } from 'vitest';
import { beginningOf, inReportOrder, type News } from './news.ts';

const news = (kind: News['kind'], area: number, rest: Partial<News> = {}): News => ({
	kind,
	area,
	question: null,
	section: null,
	who: ['bo'],
	words: null,
	...rest
});
const told = (list: readonly News[]) =>
	list.map(({ kind, area, question, section }) => `${kind} ${question ?? section ?? area}`);

describe('news', () => {
	it('[VER-52] come in the order of the report', () => {
		const list = [
			news('score', 2, { question: '2.10' }),
			news('point', 1, { section: 'strengths' }),
			news('score', 2, { question: '2.2' }),
			news('text', 1, { section: 'general' }),
			news('revealed', 2),
			news('agreed', 1, { question: '1.3' })
		];
		expect(told(inReportOrder(list))).toEqual([
			'agreed 1.3',
			'text general',
			'point strengths',
			'revealed 2',
			'score 2.2',
			'score 2.10'
		]);
	});

	it('[VER-51] a question is told once, by what weighs most, with everybody who did it', () => {
		const at = { question: '1.1' };
		const list = [
			news('score', 1, at),
			news('score', 1, { ...at, who: ['cia'] }),
			news('score', 1, { question: '1.2' }),
			news('agreed', 1, { question: '1.2', who: ['cia'] })
		];
		expect(inReportOrder(list)).toEqual([
			news('score', 1, { ...at, who: ['bo', 'cia'] }),
			news('agreed', 1, { question: '1.2', who: ['cia'] })
		]);
	});

	it('[VER-51] each new point is told', () => {
		const at = { section: 'strengths' } as const;
		const list = [news('point', 1, { ...at, words: 'ett' }), news('point', 1, { ...at, words: 'två' })];
		expect(inReportOrder(list).map(({ words }) => words)).toEqual(['ett', 'två']);
	});

	it('[VER-51] a long point is quoted by its first words', () => {
		expect(beginningOf(' Kort\npunkt. ')).toBe('Kort punkt.');
		const long = beginningOf('Kommunen arbetar '.repeat(20));
		expect(long).toMatch(/^(Kommunen arbetar )+(Kommunen|arbetar) …$/);
		expect(long.length).toBeLessThanOrEqual(82);
	});
});
