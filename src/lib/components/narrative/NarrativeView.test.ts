import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Block, Run } from '$lib/editor/section';
import NarrativeView from './NarrativeView.svelte';

function run(text: string, look: Partial<Run> = {}): Run {
	return { text, bold: false, italic: false, href: null, ...look };
}

function shown(blocks: readonly Block[], level?: 3 | 4 | 5): string {
	const { body } = render(NarrativeView, { props: level === undefined ? { blocks } : { blocks, level } });
	return body.replace(/<!--.*?-->/g, '').replace(/ class="[^"]*"/g, '');
}

describe('a narrative to read', () => {
	it('[NAR-3] bold, italic, links and line breaks, with no space added between them', () => {
		const runs = [
			run('Ett'),
			run('två', { bold: true }),
			run('tre', { bold: true, italic: true }),
			run('fyra', { italic: true, href: 'https://skr.se' }),
			run('.\nNy rad')
		];
		expect(shown([{ type: 'paragraph', runs }])).toContain(
			'<p>Ett<strong>två</strong><strong><em>tre</em></strong>' +
				'<a href="https://skr.se" rel="noreferrer"><em>fyra</em></a>.<br/>Ny rad</p>'
		);
	});

	it('[REF-30] a good example says so in words, in the language of the text, before its point', () => {
		const starred = { type: 'item' as const, runs: [run('Öppet')], goodExample: true as const, lists: [] };
		const blocks: Block[] = [{ type: 'list', ordered: false, start: 1, items: [starred] }];
		expect(shown(blocks)).toContain(
			'<li><span data-apart=""><span aria-hidden="true">★ </span>Gott exempel: </span>Öppet'
		);
	});

	it('[NAR-3] a lettered list stands within its bullet, and headings begin at the given level', () => {
		const inner = { type: 'item' as const, runs: [run('kronor')], lists: [] };
		const list = { type: 'list' as const, ordered: true, start: 1, items: [inner] };
		const blocks: Block[] = [
			{ type: 'heading', level: 3, runs: [run('Rubrik')] },
			{ type: 'heading', level: 4, runs: [run('Under')] },
			{
				type: 'list',
				ordered: false,
				start: 1,
				items: [{ type: 'item', runs: [run('Visa')], lists: [list] }]
			}
		];
		const html = shown(blocks, 5).replace(/\s+</g, '<');
		expect(html).toContain('<h5>Rubrik</h5><h6>Under</h6>');
		expect(html).toContain('<ul><li>Visa<ol type="a"><li>kronor</li></ol></li></ul>');
	});

	it('[NAR-5] an address that may not be linked to is shown as words', () => {
		const html = shown([{ type: 'paragraph', runs: [run('ond', { href: 'javascript:alert(1)' })] }]);
		expect(html).toContain('<p>ond</p>');
	});
});
