import { expect, it } from 'vitest';
import type { List } from '../../src/lib/document/narrative.ts';
import { textLines } from './text-lines.ts';

const runs = (text: string) => [{ text, bold: false, italic: false, href: null }];
const item = (text: string, ...lists: List[]) => ({ type: 'item' as const, runs: runs(text), lists });
const list = (change: Partial<List>): List => ({
	type: 'list',
	ordered: true,
	start: 1,
	items: [],
	...change
});

it('[REP-22] a list keeps the numbers that it begins with, inner ones have letters, empty points none', () => {
	const inner = list({ items: [item('den första delen'), item(''), item('den andra delen')] });
	const bullets = list({ ordered: false, items: [item('En punkt')] });
	expect(
		textLines([
			list({ start: 7, items: [item('Sjunde', inner), item(' '), item('Åttonde', bullets)] }),
			{ type: 'paragraph', runs: runs('') },
			{ type: 'paragraph', runs: runs('Ett stycke.') }
		])
	).toEqual([
		'7. Sjunde',
		'  a. den första delen',
		'  b. den andra delen',
		'8. Åttonde',
		'  - En punkt',
		'Ett stycke.'
	]);
});
