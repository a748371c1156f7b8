import { describe, expect, it } from 'vitest';
import { privacyFindings, type FindingKind } from './privacy-check.ts';

function found(text: string, links: readonly string[] = [], people: readonly string[] = []) {
	const checked = [{ area: 1, section: 'strengths' as const, text, links }];
	return privacyFindings(checked, people, 'Helsingborg').map(({ kind, exact }) => [kind, exact]);
}

describe('the privacy check', () => {
	it.each<[string, FindingKind, string]>([
		['Enligt Karin Lindgren fungerar det.', 'name', 'Karin Lindgren'],
		['Karin berättade om dialogen.', 'name', 'Karin'],
		['Vi talade med Karin om dialogen.', 'name', 'Karin'],
		['Vi talade med Per om dialogen.', 'name', 'Per'],
		['Per Öberg ledde arbetet.', 'name', 'Per Öberg'],
		['Enligt Andersson fungerar det.', 'name', 'Andersson'],
		['Anna-Lena Ek skrev planen.', 'name', 'Anna-Lena Ek'],
		['Planen skrevs av Fatemeh Rostami.', 'name', 'Fatemeh Rostami'],
		['Fatemeh Rostami skrev planen.', 'name', 'Fatemeh Rostami'],
		['Planen skrevs av G. von Platen.', 'name', 'G. von Platen'],
		['Planen är K. Lindgrens.', 'name', 'K. Lindgrens'],
		['Modellen är Karins.', 'name', 'Karins'],
		['Kommundirektören leder arbetet.', 'title', 'Kommundirektören'],
		['Enligt kommundirektör och ledning.', 'title', 'kommundirektör'],
		['Stadens ekonomichef följer upp.', 'title', 'ekonomichef'],
		['Kommunens HR-chefs modell.', 'title', 'HR-chefs'],
		['Tf förvaltningschefen svarade.', 'title', 'Tf förvaltningschefen'],
		['Det säger kommunstyrelsens ordförande.', 'title', 'kommunstyrelsens ordförande'],
		['Det säger socialnämndens vice ordförande.', 'title', 'socialnämndens vice ordförande'],
		['Oppositionsrådet deltog.', 'title', 'Oppositionsrådet'],
		['Kommunens dataskyddsombud deltog.', 'title', 'dataskyddsombud'],
		['En chef sa: ”Vi hinner inte med uppföljningen.”', 'quotation', '”Vi hinner inte med uppföljningen.”'],
		['En chef sa "vi hinner inte" på mötet.', 'quotation', '"vi hinner inte"'],
		['Så här lät det:\n– Vi hinner inte med.', 'quotation', '– Vi hinner inte med.'],
		['Skriv till dialog@helsingborg.se i dag.', 'email', 'dialog@helsingborg.se'],
		['Ring 042-10 50 00 i dag.', 'phone', '042-10 50 00'],
		['Ring +46 (0)70 123 45 67 i dag.', 'phone', '+46 (0)70 123 45 67'],
		['Ring 0701234567.', 'phone', '0701234567'],
		['Ärendet gäller 850709-9805.', 'identity-number', '850709-9805']
	])('[REL-10] %s has a %s: %s', (text, kind, exact) => {
		expect(found(text)).toContainEqual([kind, exact]);
	});

	it.each([
		'Per år görs två uppföljningar. Hans uppdrag är okänt.',
		'Helsingborgs stad och Region Skåne samverkar med Sveriges Kommuner och Regioner.',
		'Enhetscheferna och förvaltningscheferna deltar, liksom alla direktörer och ordförande.',
		'En chef för varje enhet, och rektorerna.',
		'Målet ”samsyn” nämns ofta.',
		'Andelen steg från 0–100 procent åren 2014–2017, till 0,75 av 1000000.',
		'Planen gäller 2017-03-04 till 2018-12-31 (1.2).',
		'I Helsingborg och hos Region Skåne. Enligt Skolverket är det ovanligt.',
		'SKR och KS använder samma modell. Vision 2025 är känd.',
		'Medborgarna i Helsingborg svarar. Norra delen av staden når fler.'
	])('[REL-11] says nothing of: %s', (text) => {
		expect(found(text)).toEqual([]);
	});

	it('[REL-10] looks for the people it is told of, whatever they are called', () => {
		expect(found('Frågan ställdes till Xu Bai.', [], ['Xu Bai'])).toEqual([['name', 'Xu Bai']]);
		expect(found('Baikal är en sjö.', [], ['Bai'])).toEqual([]);
	});

	it('[REL-10] an address behind a link counts, where the words don’t show it', () => {
		expect(found('Skriv till oss.', ['mailto:kim@helsingborg.se?subject=Hej'])).toEqual([
			['email', 'kim@helsingborg.se']
		]);
		expect(found('Skriv till kim@helsingborg.se.', ['mailto:kim@helsingborg.se'])).toHaveLength(1);
		expect(found('Läs mer.', ['https://helsingborg.se'])).toEqual([]);
	});

	it('[REL-12] the same words in one section are one finding, told with its line', () => {
		const text = 'Först.\nVi talade med Karin om planen.\nKarin höll med.';
		const [finding, ...more] = privacyFindings(
			[{ area: 3, section: 'general', text, links: [] }],
			[],
			'Ystad'
		);
		expect(more).toEqual([]);
		expect(finding).toEqual({
			kind: 'name',
			area: 3,
			section: 'general',
			exact: 'Karin',
			before: 'Vi talade med ',
			after: ' om planen.',
			times: 2
		});
	});

	it('[REL-12] nothing is found twice as a name and as an address', () => {
		expect(found('Skriv till Karin.Lindgren@helsingborg.se.')).toEqual([
			['email', 'Karin.Lindgren@helsingborg.se']
		]);
	});
});
