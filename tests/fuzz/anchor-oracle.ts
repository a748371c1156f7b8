/** Says, from the tagged twin of a history, whether a comment landed where it should. */
import type { Landing, Selected } from '../../src/lib/domain/anchor.ts';
import { fold } from '../../src/lib/domain/folded.ts';
import { SECTIONS } from '../../src/lib/document/names.ts';

export const judgements = {
	right: 'on its words',
	gone: 'on its section: its words stand no more',
	lost: 'on its section: its words stand, but neither letters nor quotation tell which they are',
	alike: 'on words written anew: its own stand no more',
	wrong: 'on other words'
} as const;

export type Judgement = keyof typeof judgements;

/** Words as they were selected and texts as they are now, both in tagged letters. */
export function judge(selected: Selected, texts: readonly string[], landing: Landing): Judgement {
	const words = fold(selected.exact).text;
	const stands = texts.some((text) => fold(text).text.includes(words));
	if (landing.on !== 'words') return stands ? 'lost' : 'gone';
	const landed = texts[SECTIONS.indexOf(landing.section)]?.slice(landing.start, landing.end) ?? '';
	if (fold(landed).text === words) return 'right';
	return stands ? 'wrong' : 'alike';
}

/** What a search for the words alone would say: the first that are like them. */
export function firstAlike(selected: Selected, texts: readonly string[]): Landing {
	const { area, section, exact } = selected;
	const start = texts[SECTIONS.indexOf(section)]?.indexOf(exact) ?? -1;
	if (start === -1) return { on: 'orphan', area, section };
	return { on: 'words', area, section, start, end: start + exact.length };
}
