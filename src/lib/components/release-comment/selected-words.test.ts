import { describe, expect, it } from 'vitest';
import { lineBlocks } from '../release/lines.ts';
import type { Block } from '../../editor/section.ts';
import { selectedWords, type TouchedPiece } from './selected-words.ts';

const run = (text: string, bold = false) => ({ text, bold, italic: false, href: null });
const blocks: readonly Block[] = [
	{ type: 'paragraph', runs: [run('Målen 😀 är '), run('få', true), run('.')] },
	{ type: 'paragraph', runs: [] },
	{
		type: 'list',
		ordered: false,
		start: 1,
		items: [
			{ type: 'item', runs: [run('Ansvar följer\nresurser. ')], lists: [] },
			{ type: 'item', runs: [run('Alla nämnder')], lists: [] }
		]
	}
];
const plain = 'Målen 😀 är få.\n\nAnsvar följer\nresurser. \nAlla nämnder';

/** The pieces of the text between two places of it, as a page gives them. */
function touched(from: number, to: number, area = 1): TouchedPiece[] {
	return lineBlocks(blocks)
		.flatMap((block) =>
			block.type === 'list' ? block.items.flatMap(({ line }) => line ?? []) : [block.line]
		)
		.flatMap(({ pieces }) => pieces)
		.map(({ start, text }) => {
			const [a, b] = [Math.max(from - start, 0), Math.min(to - start, text.length)];
			return { area, section: 'general' as const, start: start + a, text: text.slice(a, Math.max(a, b)) };
		});
}

describe('words that are selected in a release', () => {
	it('[COM-50] are what the section’s plain text has there, wherever it is cut', () => {
		for (let from = 0; from < plain.length; from++)
			for (let to = from + 1; to <= plain.length; to++) {
				const selected = selectedWords(touched(from, to));
				const exact = plain.slice(from, to).trim();
				if (exact === '') expect(selected).toBeNull();
				else {
					const { start, end } = selected?.words ?? { start: -1, end: -1 };
					expect(selected?.words?.exact).toBe(exact);
					expect(plain.slice(start, end)).toBe(exact);
					expect([from <= start, end <= to]).toEqual([true, true]);
				}
			}
	});

	it('[COM-50] nothing is selected where no word is', () => {
		expect(selectedWords([])).toBeNull();
		expect(selectedWords([{ area: 1, section: 'general', start: 4, text: ' \n ' }])).toBeNull();
	});

	it('[COM-50] words of two sections, and more words than a comment is about, are none', () => {
		const two = [...touched(0, 5), ...touched(0, 3, 2)];
		expect(selectedWords(two)).toMatchObject({ area: 2, last: 2, words: null, problem: 'across' });
		const long = (length: number) => [
			{ area: 1, section: 'general' as const, start: 10, text: ` ${'å'.repeat(length)} ` }
		];
		expect(selectedWords(long(2000))?.words).toMatchObject({ start: 11, end: 2011 });
		expect(selectedWords(long(2001))).toMatchObject({ words: null, problem: 'too-long' });
	});

	it('[COM-50] a selection that reaches the space before another section is of its own alone', () => {
		const next = { area: 2, section: 'general' as const, start: 0, text: ' ' };
		expect(selectedWords([...touched(0, 5), next])?.words?.exact).toBe('Målen');
	});
});
