import { describe, expect, it } from 'vitest';
import { findQuotation, mayBeQuoted, quotationOf } from './quotation.ts';

const general = 'Kommunen följer upp sina mål varje år. Nämnden följer upp sina mål i bokslutet.';
const texts = [general, 'Tydliga mål.', 'Fler mål kan mätas.'] as const;

/** The quotation of the n:th (0…) `words` of the first text. */
function quote(words: string, n = 0, from: readonly string[] = texts) {
	let start = -1;
	for (let turn = 0; turn <= n; turn++) start = from[0]?.indexOf(words, start + 1) ?? -1;
	return quotationOf(from, 0, start, start + words.length);
}

function found(now: readonly string[], quotation: ReturnType<typeof quote>) {
	const at = findQuotation(now, 0, quotation);
	return at === null ? null : [at.text, now[at.text]?.slice(at.start, at.end), at.start];
}

describe('quotations', () => {
	it('[COM-3] find the words by what stands around them', () => {
		const start = general.lastIndexOf('mål');
		expect(found(texts, quote('mål', 1))).toEqual([0, 'mål', start]);
		expect(found([`Nytt. ${general}`], quote('mål', 1))).toEqual([0, 'mål', start + 6]);
	});

	it('[COM-3] find them over other white space', () => {
		const split = general.replace(' mål i', '\nmål\n\ni');
		expect(found([split], quote('mål i bokslutet'))).toEqual([
			0,
			'mål\n\ni bokslutet',
			general.lastIndexOf('mål')
		]);
	});

	it('[COM-3] one side is enough when the other was rewritten', () => {
		const rewritten = general.replace('i bokslutet.', 'sällan.');
		expect(found([rewritten], quote('mål', 1))).toEqual([0, 'mål', general.lastIndexOf('mål')]);
		const other = general.replace('Nämnden följer upp', 'Den skriver om');
		expect(found([other], quote('mål', 1))?.[1]).toBe('mål');
	});

	it('[COM-3] a side that other words had too tells nothing', () => {
		const twice = ['Vi följer upp sina mål nu. Vi följer upp sina mål nu.'];
		expect(quote('mål', 0, twice).prefix).toBeNull();
		expect(quote('mål', 0, twice).suffix).toBe(' nu. Vi följer upp sina ');
		const one = twice.map((text) => text.slice(27));
		expect(found(one, quote('mål', 0, twice))).toBeNull();
	});

	it('[COM-3] a few letters that stand alone in a text tell nothing', () => {
		expect(quotationOf(['mål', '', ''], 0, 0, 3)).toEqual({ exact: 'mål', prefix: null, suffix: null });
	});

	it('[COM-2] letters don’t tell words whose two sides now stand at two places', () => {
		const [before, after] = ['En lång rad före allt: hela ', ' som alla i nämnden känner till.'];
		const quotation = quote('kostnaden', 0, [`${before}kostnaden${after}`, '', '']);
		const place = { text: 0, start: before.length, end: before.length + 9 };
		expect(mayBeQuoted([`${before}kostnaden${after}`, '', ''], place, quotation)).toBe(true);
		expect(mayBeQuoted([`${before}kostnaden i år.`, 'kostnaden', ''], place, quotation)).toBe(true);
		const apart = `${before}kostnaden och hela kostnaden${after}`;
		expect(mayBeQuoted([apart, '', ''], place, quotation)).toBe(false);
	});

	it('[COM-4] never choose between several', () => {
		expect(found([general, '', general], quote('mål', 1))?.[0]).toBe(0);
		expect(found([general + general], quote('mål', 1))).toBeNull();
		expect(found(['', general, general], quote('mål', 1))).toBeNull();
	});

	it('[COM-4] find words that were carried to another section', () => {
		expect(found(['', `Punkt ett\n${general}`, ''], quote('Nämnden'))?.[0]).toBe(1);
	});

	it('[COM-5] find nothing when the words are gone, though others are like them', () => {
		expect(found([general.slice(0, 39)], quote('mål', 1))).toBeNull();
		expect(found(['', '', ''], quote('mål', 1))).toBeNull();
	});
});
