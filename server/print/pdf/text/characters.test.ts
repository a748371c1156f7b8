import { describe, expect, it } from 'vitest';
import { readFonts } from '../fonts.ts';
import { breakable } from './breaks.ts';
import { codePointOf, MARK, shown } from './characters.ts';
import { coverageOf } from './coverage.ts';

const coverage = coverageOf(readFonts());
const inPrint = (text: string) => shown(text, coverage);

describe('a text in print', () => {
	it.each([
		['Åtta å, ä och ö – “så”, 45 % · 20 m² → bra', 'Åtta å, ä och ö – “så”, 45 % · 20 m² → bra'],
		['Čáhcesuolu ŋ đ ŧ ž, łódź, Ελλάδα, Україна', 'Čáhcesuolu ŋ đ ŧ ž, łódź, Ελλάδα, Україна'],
		['a\u030a', 'å'],
		['ett\r\ntvå\u2028tre\vfyra\u0085fem\tsex', 'ett\ntvå\ntre\nfyra\nfem sex'],
		['osynligt\u200b\u200d\u202e\ufeff\ufe0f', 'osynligt'],
		['mjukt\u00adbindestreck\u00a0här', 'mjukt\u00adbindestreck\u00a0här']
	])('[REP-46] keeps what the fonts have: %j', (text, kept) => {
		expect(inPrint(text)).toEqual({ text: kept, replaced: [] });
	});

	it.each([
		['bra 🙂!', `bra ${MARK}!`, ['U+1F642']],
		['汉字', MARK.repeat(2), ['U+6C49', 'U+5B57']],
		['ljud\u0007 noll\u0000', `ljud${MARK} noll${MARK}`, ['U+0007', 'U+0000']],
		['eget \ue000', `eget ${MARK}`, ['U+E000']],
		['halv \ud83d', `halv ${MARK}`, ['U+D83D']],
		['👩‍👧', MARK, ['U+1F469', 'U+1F467']],
		['x\u20dd', `x${MARK}`, ['U+20DD']]
	])('[REP-46] marks what they lack: %j', (text, marked, codes) => {
		const { text: out, replaced } = inPrint(text);
		expect(out).toBe(marked);
		expect(replaced.map(codePointOf)).toEqual(codes);
	});

	it('[REP-46] has the mark itself in a font', () => {
		expect(inPrint(MARK)).toEqual({ text: MARK, replaced: [] });
	});

	it('[REP-47] may be broken inside words that are longer than a line, and nowhere else', () => {
		expect(breakable('kommunfullmäktigeordförande')).toBe('kommunfullmäktigeordförande');
		const broken = breakable(`se ${'x'.repeat(5000)} här`);
		expect(broken.replaceAll('\u00ad', '')).toBe(`se ${'x'.repeat(5000)} här`);
		expect(Math.max(...broken.split(/[\u00ad ]/).map(({ length }) => length))).toBe(12);
		expect(breakable('https://www.helsingborg.se/kommun-och-politik/budget')).toBe(
			'https://\u200bwww.\u200bhelsingborg.\u200bse/\u200bkommun-\u200boch-\u200bpolitik/\u200bbudget'
		);
	});
});
