import { describe, expect, it } from 'vitest';
import { seedEditions } from '../../../../server/seed/editions.ts';
import { textOf } from '../../document/narrative-text.ts';
import { standardTextKeys } from '../standard-text.ts';
import { blocksPrinted, LONGEST_TEXT, tidied } from '../written-text.ts';
import { ownText, yearsInWords } from './own-text.ts';

const facts = { municipality: 'Ystad', year: 2026, edition: '2016–2019', maxTotal: 800, earlierYear: 2014 };

describe('the texts that Samsyn brings along', () => {
	it.each(seedEditions.map((edition) => [edition.id, edition] as const))(
		'[REP-88] [REP-90] %s has each text of a report, with nothing left in braces',
		(_, edition) => {
			for (const key of standardTextKeys) {
				const text = ownText(edition, key);
				expect(text).toBe(tidied(text));
				expect(text.length).toBeLessThan(LONGEST_TEXT);
				const printed = textOf(blocksPrinted(text, { ...facts, edition: yearsInWords(edition) }));
				expect(printed).toMatch(/^[^{}]{100,}$/);
				expect(printed).not.toMatch(/\d–(?!\d)|(?<!\d)–\d/);
			}
		}
	);

	it('[REP-90] are Norwegian for editions of Norway', () => {
		for (const edition of seedEditions) {
			const first = edition.country === 'NO' ? 'Kommunekompasset er' : 'Kommunkompassen är';
			expect(ownText(edition, 'about').startsWith(first)).toBe(true);
		}
	});

	it('[REP-94] words each area of 2016, and tells areas of other editions by their headings', () => {
		const by = (id: string) => seedEditions.find((edition) => edition.id === id);
		const [of2016, of2010, of2020] = [by('se-2016'), by('se-2010'), by('se-2020')];
		if (!of2016 || !of2010 || !of2020) throw new Error('the seed lacks an edition');
		const texts = of2016.areas.map(({ number }) => ownText(of2016, `general-${number}`));
		expect(new Set(texts).size).toBe(8);
		for (const text of texts) expect(text).toMatch(/^Området handlar om [^{}]{150,}\.$/);
		expect(ownText(of2010, 'general-7')).toBe(
			'I området Verksamhetsutveckling bedöms:\n\n- Strategiskt kvalitetsarbete\n- Verktyg för kvalitets-/verksamhetsutveckling\n- Lärande genom omvärldsspaning och samverkan\n- Kreativitet och innovationer\n- IT-stöd'
		);
		expect(ownText(of2020, 'general-1')).toBe('');
		expect(ownText(of2016, 'general-9')).toBe('');
	});
});
