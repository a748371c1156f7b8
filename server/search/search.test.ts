import { describe, expect, it } from 'vitest';
import { parseQuery } from './query.ts';
import { rankOf } from './rank.ts';
import { markedOf, snippetOf } from './snippet.ts';
import { stemsOf } from './stems.ts';

describe('stems', () => {
	it.each([
		['medborgardialog medborgardialogen medborgardialoger medborgardialogernas'],
		['skola skolan skolor skolorna Skolans'],
		['område områden området områdena'],
		['nämnd nämnden nämnderna NÄMNDERNAS'],
		['fråga frågan frågor frågorna'],
		['råd rådet rådens'],
		['arbete arbetet arbeten'],
		['kvalitet kvaliteten'],
		['café cafe Cafe\u0301'],
		['høring höring']
	])('[EVI-15] %s are one', (words) => {
		expect(new Set(stemsOf(words)).size).toBe(1);
	});

	it.each([['mål mal'], ['för far'], ['plan plats'], ['åtta ätta']])('[EVI-15] %s are two', (words) => {
		expect(new Set(stemsOf(words)).size).toBe(2);
	});

	it('[EVI-15] are letters and figures alone, whatever is written', () => {
		const odd = 'a"b\'c:* (d) \u0000 x\u030a ﬁ İ ß 𝒳𝒴 ๑ ' + '𠀀'.repeat(80);
		for (const stem of stemsOf(odd)) expect(stem).toMatch(/^[\p{L}\p{N}]+$/u);
	});
});

describe('what is looked for', () => {
	it('[EVI-16] words, beginnings and words in a row; small words only alone', () => {
		expect(parseQuery('mål och "uppföljda planer" sko*')).toEqual({
			terms: [
				{ stem: 'mål', prefix: false },
				{ stem: stemsOf('uppföljda')[0], prefix: false },
				{ stem: 'plan', prefix: false },
				{ stem: 'sko', prefix: true }
			],
			phrases: [stemsOf('uppföljda planer')]
		});
		expect(parseQuery('och').terms).toHaveLength(1);
		expect(parseQuery('" * - ')).toEqual({ terms: [], phrases: [] });
	});

	it('[EVI-17] more of the words before few, dense before thin, title before text', () => {
		const query = parseQuery('mål plan');
		const rank = (part: number, text: string) => rankOf(query, part, stemsOf(text));
		expect(rank(3, 'mål plan')).toBeGreaterThan(rank(3, 'mål mål mål mål'));
		expect(rank(3, 'mål plan')).toBeGreaterThan(rank(3, `mål plan ${'ord '.repeat(60)}`));
		expect(rank(0, 'mål plan')).toBeGreaterThan(rank(3, 'mål plan'));
		expect(rank(3, 'ord')).toBe(0);
		expect(rankOf(parseQuery('"mål plan"'), 3, stemsOf('plan mål'))).toBe(0);
	});
});

describe('what is shown', () => {
	const query = parseQuery('mål');

	it('[EVI-18] is the text in pieces, with nothing of it lost or made markup', () => {
		const text = 'Målen & <script>alert(1)</script> mål';
		const pieces = markedOf(text, query);
		expect(pieces.map((piece) => piece.text).join('')).toBe(text);
		expect(pieces.filter(({ hit }) => hit).map((piece) => piece.text)).toEqual(['Målen', 'mål']);
	});

	it('[EVI-18] is what stands around the hit, cut between words', () => {
		const text = `${'utfyllnad '.repeat(80)}här står målen ${'mer '.repeat(200)}`;
		const pieces = snippetOf(text, stemsOf(text), query);
		const shown = pieces.map((piece) => piece.text).join('');
		expect(shown.length).toBeLessThan(300);
		expect(shown).toMatch(/^… utfyllnad .*här står målen .*mer …$/);
		expect(pieces.find(({ hit }) => hit)?.text).toBe('målen');
	});

	it('[EVI-18] takes no longer where a long text is nothing but hits', () => {
		const text = 'mål '.repeat(50_000);
		const stems = text.trim().split(' ');
		const began = performance.now();
		expect(snippetOf(text, stems, query).length).toBeGreaterThan(1);
		expect(performance.now() - began).toBeLessThan(2000);
	});
});
