/** What the file says of itself, where people don't look and programs do. */
import type { Report } from '../../../src/lib/report/report.ts';
import type { Outline } from '../outline/outline.ts';

export interface FileProperty {
	readonly name: string;
	readonly value: string;
}

/** So that the file can be read back surely: what its text says in words, or not at all. */
export function customProperties({ format, municipality, year, edition, earlier }: Report): FileProperty[] {
	const before = earlier?.report;
	const known: readonly (readonly [string, string | number | null | undefined])[] = [
		['SamsynFormat', format],
		['SamsynMunicipalityCode', municipality.code],
		['SamsynMunicipality', municipality.name],
		['SamsynYear', year],
		['SamsynEdition', edition.id],
		['SamsynEarlierMunicipalityCode', before?.municipality.code],
		['SamsynEarlierMunicipality', before?.municipality.name],
		['SamsynEarlierYear', before?.year],
		['SamsynEarlierEdition', before?.edition]
	];
	return known.flatMap(([name, value]) =>
		value === null || value === undefined ? [] : [{ name, value: String(value) }]
	);
}

/** Title, author and the version's time: the file is as old as what is in it. Its texts must be `readable`. */
export function coreProperties(
	{ title, author, keywords }: Pick<Outline, 'title' | 'author' | 'keywords'>,
	{ at: time, language }: { readonly at: number; readonly language: Report['language'] }
): string {
	const at = new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
	const [cp, dc, terms, xsi] = [
		'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
		'http://purl.org/dc/elements/1.1/',
		'http://purl.org/dc/terms/',
		'http://www.w3.org/2001/XMLSchema-instance'
	];
	return (
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
		`<cp:coreProperties xmlns:cp="${cp}" xmlns:dc="${dc}" xmlns:dcterms="${terms}" xmlns:xsi="${xsi}">` +
		`<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator>` +
		`<cp:keywords>${escaped(keywords.join(', '))}</cp:keywords>` +
		`<dc:language>${language === 'nb' ? 'nb-NO' : 'sv-SE'}</dc:language>` +
		`<cp:lastModifiedBy>${escaped(author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
		`<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>` +
		`<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>` +
		'</cp:coreProperties>'
	);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => entities[sign] ?? '');
