/** What each part of a printed report is made with. */
import type { Report } from '../../../../src/lib/report/report.ts';
import { wordsFor, type Words } from '../../../../src/lib/words/words.ts';

export interface Setting {
	readonly report: Report;
	/** What the report itself says. */
	readonly words: Words['report'];
	/** What only printed pages say. */
	readonly print: Words['print'];
	readonly all: Words;
}

export function settingOf(report: Report): Setting {
	const all = wordsFor(report.language);
	return { report, words: all.report, print: all.print, all };
}

/** `sv-SE` in two parts, as the template wants it. */
export function placeOf(language: Report['language']): { readonly lang: string; readonly region: string } {
	return language === 'nb' ? { lang: 'nb', region: 'no' } : { lang: 'sv', region: 'se' };
}

/** What stands in a cell for something that isn't known. */
export const UNKNOWN = '–';

export const cell = (value: number | null | undefined): string =>
	value === null || value === undefined ? UNKNOWN : String(value);

/** `+37`, `−5`, `0` */
export const signed = (value: number): string =>
	value > 0 ? `+${value}` : value < 0 ? `\u2212${-value}` : '0';
