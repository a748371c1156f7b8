import { describe, expect, it } from 'vitest';
import type { Block } from '../document/narrative.ts';
import { blocksOf, plainText } from './plain-text.ts';
import { sampleList, sampleParagraph } from './sample-report.ts';

const run = (text: string, bold = false) => ({ text, bold, italic: false, href: null });
const nested: Block = {
	type: 'list',
	ordered: false,
	start: 1,
	items: [
		{
			type: 'item',
			runs: [run('Det '), run('första', true)],
			lists: [
				{
					type: 'list',
					ordered: true,
					start: 1,
					items: [
						{ type: 'item', runs: [run('under ett')], lists: [] },
						{ type: 'item', runs: [run('under två')], lists: [] }
					]
				}
			]
		},
		{ type: 'item', runs: [run('Det andra')], lists: [] }
	]
};
const heading: Block = { type: 'heading', level: 3, runs: [run('En rubrik')] };
const blocks: readonly Block[] = [sampleParagraph('Ett stycke.'), heading, nested, sampleList('för sig')];

describe('report text as plain lines', () => {
	it('[OLD-53] has points, letters and headings, and comes back as it was', () => {
		const text = plainText(blocks);
		expect(text).toBe(
			[
				...['Ett stycke.', '', '### En rubrik', ''],
				...['- Det första', '  a. under ett', '  b. under två', '- Det andra', '', '- för sig']
			].join('\n')
		);
		expect(blocksOf(text, blocks)).toEqual(blocks);
		expect(blocksOf(text.replaceAll('\n', '\r\n'), blocks)).toEqual(blocks);
	});

	it('[OLD-53] keeps bold words and links of lines that nobody touched', () => {
		const text = plainText(blocks).replace('Det andra', 'Det tredje\n1. nytt');
		const [, , list, numbered] = blocksOf(text, blocks);
		expect(list).toMatchObject({
			items: [
				{ runs: [run('Det '), run('första', true)] },
				{ runs: [run('Det tredje')] },
				{ runs: [run('nytt')] }
			]
		});
		expect(numbered).toEqual(sampleList('för sig'));
		expect(blocksOf(plainText([nested]))[0]).toMatchObject({ items: [{ runs: [run('Det första')] }, {}] });
	});

	it('[OLD-53] takes what people write: other bullets, letters, deep indents, spaces around', () => {
		expect(blocksOf('\n\n  • ett\n      - två\n\nSlut. \n1) a')).toEqual([
			{
				...sampleList('ett'),
				items: [{ type: 'item', runs: [run('ett')], lists: [sampleList('två')] }]
			},
			sampleParagraph('Slut.'),
			{ ...sampleList('a'), ordered: true }
		]);
		expect(blocksOf(' \n ')).toEqual([]);
	});

	it('[OLD-53] reads a field of spaces alone but for its end, however long, as fast as any', () => {
		const spaces = ' '.repeat(400_000);
		expect(blocksOf(`a${spaces}b`)).toEqual([sampleParagraph(`a${spaces}b`)]);
		expect(plainText([sampleParagraph(`a${spaces}b\n\n c`)])).toBe(`a${spaces}b c`);
	});

	it('[OLD-53] shows a line break within a paragraph as a space, and keeps it where nobody touched it', () => {
		const broken: Block = sampleParagraph('Rad ett\nrad två');
		expect(plainText([broken])).toBe('Rad ett rad två');
		expect(blocksOf('Rad ett rad två', [broken])).toEqual([broken]);
	});
});
