/** A report all of whose texts can be printed, and what was replaced where. */
import type { Words } from '../../../../src/lib/words/words.ts';
import type { EarlierArea } from '../../../../src/lib/report/earlier-report.ts';
import type { Report, ReportArea } from '../../../../src/lib/report/report.ts';
import { sections } from '../../../../src/lib/domain/edit.ts';
import { standardTextKeys, type StandardTextKey } from '../../../../src/lib/report/standard-text.ts';
import { isReady, type Paper, type ReadyPaper } from '../../paper.ts';
import { codePointOf, shown } from './characters.ts';
import type { Coverage } from './coverage.ts';
import { mapTexts } from './map-texts.ts';

/** A character that none of the fonts has, with a mark in its place. */
export interface ReplacedCharacter {
	readonly character: string;
	/** `U+1F642` */
	readonly codePoint: string;
	/** The part of the report, in its own words. */
	readonly where: string;
	/** How often there. */
	readonly times: number;
}

export interface Printable {
	readonly paper: Paper;
	readonly replaced: readonly ReplacedCharacter[];
}

const noTexts = { general: [], strengths: [], improvements: [] };

export function printable(paper: Paper, words: Words, coverage: Coverage): Printable {
	return isReady(paper) ? printableOutline(paper, coverage) : printableReport(paper, words, coverage);
}

/** What was replaced is told of the paper as a whole. */
function printableOutline(paper: ReadyPaper, coverage: Coverage): Printable {
	const found = new Map<string, number>();
	const outline = mapTexts(paper.outline, new Set(['href']), (text) => {
		const { text: out, replaced } = shown(text, coverage);
		for (const character of replaced) found.set(character, (found.get(character) ?? 0) + 1);
		return out;
	});
	const replaced = [...found].map(([character, times]) => ({
		character,
		codePoint: codePointOf(character),
		where: outline.title,
		times
	}));
	return { paper: { ...paper, outline }, replaced };
}

function printableReport(report: Report, { report: words }: Words, coverage: Coverage): Printable {
	const found = new Map<string, ReplacedCharacter>();
	const clean = <T>(value: T, where: string): T =>
		mapTexts(value, new Set(['href']), (text) => {
			const { text: out, replaced } = shown(text, coverage);
			for (const character of replaced) {
				const codePoint = codePointOf(character);
				const key = `${codePoint} ${where}`;
				found.set(key, { character, codePoint, where, times: (found.get(key)?.times ?? 0) + 1 });
			}
			return out;
		});
	const titleOf = ({ title, number }: ReportArea | EarlierArea) =>
		title === null ? `${words.areaColumn} ${number}` : words.area(number, shown(title, coverage).text);
	const area = <T extends ReportArea | EarlierArea>(one: T, before = ''): T => {
		const title = before + titleOf(one);
		const texts = sections.map((section) => [
			section,
			clean(one.texts[section], `${title}, ${words[section]}`)
		]);
		return { ...clean<T>({ ...one, texts: noTexts }, title), texts: Object.fromEntries(texts) as T['texts'] };
	};
	const place = (key: StandardTextKey): string =>
		key === 'about' || key === 'areas' || key === 'overview' || key === 'evaluation' || key === 'results'
			? words[key]
			: words.comparison;
	const texts = standardTextKeys.map((key) => [key, clean(report.texts[key], place(key))]);
	const municipality = clean(report.municipality, words.kind);
	const { earlier } = report;
	const appendix = earlier === null ? '' : words.appendix(earlier.report.year);
	return {
		paper: {
			...report,
			municipality,
			edition: clean(report.edition, words.kind),
			version: clean(report.version, words.kind),
			areas: report.areas.map((one) => area(one)),
			texts: Object.fromEntries(texts) as Report['texts'],
			earlier:
				earlier === null
					? null
					: {
							...earlier,
							note: clean(earlier.note, words.comparison),
							report: {
								...earlier.report,
								municipality: clean(earlier.report.municipality, appendix),
								areas: earlier.report.areas.map((one) => area(one, `${appendix}, `))
							}
						}
		},
		replaced: [...found.values()]
	};
}
