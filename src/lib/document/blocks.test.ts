import { describe, expect, it } from 'vitest';
import { isBlocks } from './blocks.ts';

const list = (start: number) => [{ type: 'list', ordered: true, start, items: [] }];
const link = (href: string) => [
	{ type: 'paragraph', runs: [{ text: 'a', bold: false, italic: false, href }] }
];

describe('stored blocks of text', () => {
	it.each([0, 1, 99_999])('have lists that begin where the editor’s can: %i', (start) => {
		expect(isBlocks(list(start))).toBe(true);
	});

	it.each([-1, 1.5, 100_000, Number.MAX_SAFE_INTEGER])('have no list that begins at %d', (start) => {
		expect(isBlocks(list(start))).toBe(false);
	});

	it('have links that lead to the web or a mailbox alone', () => {
		expect(['https://example.se/', 'mailto:a@example.se'].map(link).every(isBlocks)).toBe(true);
		expect(['javascript:alert(1)', 'any text', ''].map(link).some(isBlocks)).toBe(false);
	});
});
