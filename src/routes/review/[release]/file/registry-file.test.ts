import { describe, expect, it } from 'vitest';
import type { ReleasedReport } from '$lib/components/release/report.ts';
import type { Run } from '$lib/editor/section';
import { wordsFor } from '$lib/words/words.ts';
import { registryFile } from './registry-file.server.ts';

const run = (text: string, more: Partial<Run> = {}): Run => ({
	text,
	bold: false,
	italic: false,
	href: null,
	...more
});

function report(...runs: Run[]): ReleasedReport {
	const printed = { achieved: 12, max: 15, percent: 80 };
	return {
		name: 'Höör 2026',
		municipality: 'Höör',
		year: 2026,
		edition: 'se-2016',
		total: null,
		maxTotal: 800,
		areas: [
			{
				number: 5,
				title: 'Resultat & effektivitet',
				max: 100,
				sum: null,
				questions: [
					{ id: '5.1', text: 'Finns en strategi?', max: 15, printed },
					{ id: '5.2', text: 'Lämnad', max: 20, printed: null }
				],
				texts: {
					general: [{ type: 'paragraph', runs }],
					strengths: [
						{
							type: 'list',
							ordered: false,
							start: 1,
							items: [{ type: 'item', runs: [run('En')], lists: [] }]
						}
					],
					improvements: []
				}
			}
		]
	};
}

const draft = {
	id: 'abc',
	n: 2,
	at: Date.parse('2026-11-22T12:00:00Z'),
	deadline: '2026-12-04',
	version: { n: 7, name: 'Utkast <2>', sha256: 'f00d' },
	municipality: { code: '1267', name: 'Höör' },
	address: 'https://samsyn.example/review/abc'
};

describe('the registry’s file', () => {
	const html = registryFile(report(run('Ord')), draft, 'sv', wordsFor('sv'));

	it('[REL-45] has the document’s metadata, for machines and for people', () => {
		for (const [name, content] of [
			['DC.title', 'Utkast för faktagranskning: Höör 2026'],
			['DC.date', '2026-11-22'],
			['DC.identifier', 'abc'],
			['DC.coverage', '1267'],
			['samsyn.sha256', 'f00d']
		])
			expect(html).toContain(`<meta name="${name}" content="${content}">`);
		expect(html).toContain('<dd>fredag 4 december 2026</dd>');
		expect(html).toContain('<dd>7: Utkast &lt;2&gt;</dd>');
		expect(html).toContain('allmän handling');
	});

	it('[REL-45] needs nothing else: no script, no file from elsewhere', () => {
		expect(html).not.toMatch(/<script|<img|<iframe|@import|url\(|\bon\w+=|src=/i);
		expect(html.match(/href="[^"]*"/g)).toEqual(['href="http://purl.org/dc/elements/1.1/"']);
	});

	it('[REL-45] is the same at any time', () => {
		expect(registryFile(report(run('Ord')), draft, 'sv', wordsFor('sv'))).toBe(html);
	});

	it('[REL-40] prints agreed points, and says what is open', () => {
		expect(html).toContain(
			'<tr><td>5.1</td><th scope="row">Finns en strategi?</th><td class="r">12</td><td class="r">15</td><td class="r">80</td></tr>'
		);
		expect(html).toContain(
			'<th scope="row">Lämnad</th><td class="r">–</td><td class="r">20</td><td class="r">–</td>'
		);
		expect(html).toContain('Ingen text än.');
	});

	it.each([
		[run('<img src=x onerror=alert(1)>'), '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
		[
			run('länk', { href: 'https://a.example/?b="c"&d' }),
			'<a href="https://a.example/?b=&quot;c&quot;&amp;d">länk</a>'
		],
		[run('länk', { href: 'javascript:alert(1)' }), '<p>länk</p>'],
		[run('a\nb', { bold: true, italic: true }), '<strong><em>a<br>b</em></strong>']
	])('[REL-45] words are words: %o', (one, written) => {
		expect(registryFile(report(one), draft, 'sv', wordsFor('sv'))).toContain(written);
	});
});
