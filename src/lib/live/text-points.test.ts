import { describe, expect, it } from 'vitest';
import type { Block, Item } from '../document/narrative.ts';
import { textOf } from '../document/narrative-text.ts';
import { pointsIn } from './text-points.ts';

const runs = (text: string) => (text === '' ? [] : [{ text, bold: false, italic: false, href: null }]);
const item = (text: string, targets: string[] = [], ...inner: Item[]): Item => ({
	type: 'item',
	runs: runs(text),
	...(targets.length > 0 ? { references: targets.map((target) => ({ at: 0, target })) } : {}),
	lists: inner.length > 0 ? [list(...inner)] : []
});
const list = (...items: Item[]) => ({ type: 'list', ordered: false, start: 1, items }) as const;
const paragraph = (text: string): Block => ({ type: 'paragraph', runs: runs(text) });

describe('the points of a section', () => {
	it('[REF-25] are those of its lists, with what their inner points are tied to', () => {
		const blocks = [
			paragraph('Inledning.'),
			list(
				item('Ett', ['question/5.1'], item('a', ['evidence/e']), item('b')),
				item(''),
				item('Två', ['question/5.2'])
			),
			{ type: 'heading', level: 3, runs: runs('Mer') } as const,
			list(item('Tre'))
		];
		const points = pointsIn(blocks, 'strengths');
		const text = textOf(blocks);
		expect(points.map(({ start, end }) => text.slice(start, end))).toEqual(['Ett', 'Två', 'Tre']);
		expect(points.map(({ questions, evidence }) => [...questions, ...evidence])).toEqual([
			['5.1', 'e'],
			['5.2'],
			[]
		]);
	});

	it('[REF-25] are its paragraphs where it has no list', () => {
		expect(pointsIn([paragraph('Ett.'), paragraph(''), paragraph('Två.')], 'improvements')).toMatchObject([
			{ words: 'Ett.', start: 0, end: 4 },
			{ words: 'Två.', start: 6, end: 10 }
		]);
		expect(pointsIn([paragraph('')], 'strengths')).toEqual([]);
	});
});
