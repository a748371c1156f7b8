import { describe, expect, it } from 'vitest';
import type { Block, Item, Run } from '../../editor/section.ts';
import { textOf } from '../../document/narrative-text.ts';
import { lineBlocks, type Line, type LineBlock, type LineList } from './lines.ts';

const run = (text: string, href: string | null = null): Run => ({ text, bold: false, italic: false, href });
const item = (text: string, ...lists: Item['lists']): Item => ({
	type: 'item',
	runs: text === '' ? [] : [run(text)],
	lists
});
const list = (...items: Item[]): Extract<Block, { type: 'list' }> => ({
	type: 'list',
	ordered: false,
	start: 1,
	items
});

const blocks: Block[] = [
	{ type: 'heading', level: 3, runs: [run('Rubrik')] },
	{ type: 'paragraph', runs: [run('Först '), { ...run('fet'), bold: true }, run(' rad\noch ny.')] },
	{ type: 'paragraph', runs: [] },
	list(
		item('En', list(item('a'), item('', list(item('djupt'))))),
		item(''),
		item('Två 👩‍🏫 med '),
		item('länk')
	),
	{ type: 'paragraph', runs: [run('Se '), run('planen', 'https://example.se'), run('.')] }
];

function linesIn(all: readonly LineBlock[]): Line[] {
	const inList = ({ items }: LineList): Line[] =>
		items.flatMap(({ line, lists }) => [...(line === null ? [] : [line]), ...lists.flatMap(inList)]);
	return all.flatMap((block) => (block.type === 'list' ? inList(block) : [block.line]));
}

describe('lines of a released text', () => {
	const text = textOf(blocks);

	it('[REL-44] stand where the section’s plain text has them, all of it', () => {
		const lines = linesIn(lineBlocks(blocks));
		expect(lines.map((line) => line.text).join('\n')).toBe(text);
		for (const { start, end, text: own, pieces } of lines) {
			expect(text.slice(start, end)).toBe(own);
			expect(pieces.map((piece) => piece.text).join('')).toBe(own);
			for (const piece of pieces)
				expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
		}
	});

	it('[REL-44] marks cut the words they are about, over looks, lines and each other', () => {
		const start = text.indexOf('fet');
		const marks = [
			{ id: 'a', start, end: text.indexOf('och') + 3 },
			{ id: 'b', start: text.indexOf('rad'), end: text.indexOf('En') + 1 }
		];
		const pieces = linesIn(lineBlocks(blocks, marks)).flatMap((line) => line.pieces);
		const within = (id: string) => pieces.filter((piece) => piece.marks.includes(id));
		expect(within('a').map((piece) => piece.text)).toEqual(['fet', ' ', 'rad\noch']);
		expect(within('b').map((piece) => piece.text)).toEqual(['rad\noch', ' ny.', 'E']);
		expect(
			pieces.filter(({ ending }) => ending.length > 0).map((piece) => [piece.text, piece.ending])
		).toEqual([
			['rad\noch', ['a']],
			['E', ['b']]
		]);
		expect(pieces.map((piece) => piece.text).join('')).toBe(
			text.replaceAll('\n', '').replace('rad', 'rad\n')
		);
	});
});
