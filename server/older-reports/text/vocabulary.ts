/** What older reports call their own parts: Swedish and Norwegian, in the ways they are met. */
import type { Section } from '../../../src/lib/domain/edit.ts';
import { fold } from './fold.ts';

const sectionWords: Readonly<Record<Section, readonly string[]>> = {
	general: ['allmänt', 'allmän beskrivning', 'allmänt om området', 'generelt', 'allment'],
	strengths: ['styrkor', 'styrka', 'starka sidor', 'styrker', 'styrke', 'sterke sider'],
	improvements: [
		'förbättringsområden',
		'förbättringsområde',
		'förbättringsmöjligheter',
		'utvecklingsområden',
		'forbedringsområder',
		'forbedringsområde',
		'forbedringspunkter',
		'utviklingsområder'
	]
};

const sectionOf = new Map<string, Section>(
	(Object.entries(sectionWords) as [Section, readonly string[]][]).flatMap(([section, words]) =>
		words.map((word) => [fold(word), section] as const)
	)
);

/** The section that a line is the heading of; it may have the number of a chapter before it and a colon after it. */
export function sectionNamed(text: string): Section | null {
	if (text.length > 40) return null;
	return sectionOf.get(fold(text.replace(/^\d{1,2}(\.\d{1,2})*\.?\s+/, ''))) ?? null;
}

export const isHeadingsLabel = (text: string) =>
	/^(rubriker|rubrik|overskrifter|delområden)\s*:?$/i.test(text);
export const isPointsLabel = (text: string) => /^(poäng|poeng|skår)\s*:?$/i.test(text);

/** Points as an area's box gives them: `90`, `90 p`, `90 poäng`, `Poäng: 90`, `90/100`, `90 av 100 poäng`. Whole points. */
const boxPoints =
	/^(?:(?:poäng|poeng|skår)\s*:?\s*)?(\d{1,3})(?:\s*(?:\/|av)\s*(\d{1,3}))?(?:\s*(?:p|poäng|poeng)\.?)?$/i;

export function pointsIn(text: string): { readonly achieved: number; readonly max: number | null } | null {
	const [, achieved, max] = boxPoints.exec(text.replace(/\s+/g, ' ')) ?? [];
	return achieved === undefined
		? null
		: { achieved: Number(achieved), max: max === undefined ? null : Number(max) };
}

const overview =
	/^(?:\d{1,2}\s*\.?\s*)?(?:översikt|oversikt) (?:av|över|over) poäng|^(?:\d{1,2}\s*\.?\s*)?oversikt over poeng/i;
export const isOverviewHeading = (text: string) => text.length < 80 && overview.test(text);

/** A chapter's or a part's heading that is none of an area's. */
const chapters =
	/^(?:\d{1,2}\s*\.?\s*)?(?:detaljerad genomgång|detaljert gjennomgang|område för område|område for område|vad är kommunkompassen|hva er kommunekompasset|sammanfattning av resultat|utvärderingen$|evalueringen$|jämförelser?$|sammanligninger?$)/i;
export const isChapterHeading = (text: string) => text.length < 120 && chapters.test(text);

const appendix = /^(?:bilaga|bilagor|vedlegg|appendix)\b/i;
const yearsReport = /^(?:19|20)\d\d års kommunkompass/i;
const relation = /i förhållande till kommunkompassen(?! ?s)|i forhold til kommunekompasset/i;
const evaluationMade = /^(?:utvärderingen|evalueringen)\b.{0,80}\b(?:genomför|gjorde|gjennomfør|foretat)/i;

/** Where a report may begin: at least one is there before its first area, whatever else a file has lost. */
export function mayBeginReport(text: string): boolean {
	if (text.length < 120 && (appendix.test(text) || yearsReport.test(text) || relation.test(text)))
		return true;
	return evaluationMade.test(text) || isChapterHeading(text);
}

export const isFootnoteOrCaption = (text: string) =>
	/avrunda|avrundet/i.test(text) || /^(?:tabell|diagram|figur)\s*\d*\s*[.:]/i.test(text.slice(0, 40));

export const isPageNumber = (text: string) =>
	/^(?:sida|sidan|side|page)\s+\d{1,3}(?:\s*(?:av|\/|of)\s*\d{1,3})?$/i.test(text);
