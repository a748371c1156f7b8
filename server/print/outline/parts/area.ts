/** An area of a report, or of the earlier one: the box of headings, and the three texts. */
import type { Section } from '../../../../src/lib/domain/edit.ts';
import { sections } from '../../../../src/lib/domain/edit.ts';
import type { Block } from '../../../../src/lib/document/narrative.ts';
import { heading, paragraph, type Place, type PrintBlock } from '../block.ts';
import { narrativeOf } from './narrative.ts';
import type { Setting } from './setting.ts';

export interface AreaText {
	readonly title: string;
	readonly headings: readonly string[];
	/** In words, like `91 av 100 poäng`. */
	readonly points: string;
	readonly texts: Readonly<Record<Section, readonly Block[]>>;
	/** The first of a chapter follows the chapter's heading. */
	readonly newPage: boolean;
	readonly place: Place;
}

export function areaOf(
	{ title, headings, points, texts, newPage, place }: AreaText,
	{ words }: Setting
): PrintBlock[] {
	return [
		heading(2, title, { newPage, place }),
		{ kind: 'box', title: words.headings, items: headings, points },
		...sections.flatMap((section) => {
			const text = narrativeOf(texts[section], 3, words.goodExample);
			return [
				heading(3, words[section], { place: `${place}_${section}` }),
				...(text.length === 0 ? [{ ...paragraph(words.noText), instead: true as const }] : text)
			];
		})
	];
}
