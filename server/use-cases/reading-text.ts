/** The text of a card's document as it is read on a page: a part of it, around the place that is asked for. */

import type { Kysely } from 'kysely';
import type { Marked } from '../../src/lib/domain/evidence-search.ts';
import { placeName } from '../../src/lib/domain/evidence-reading.ts';
import type { Schema } from '../db/tables/index.ts';
import { documentPassages } from '../repositories/passage.ts';
import { parseQuery } from '../search/query.ts';
import { markedOf } from '../search/snippet.ts';

export interface ShownParagraph {
	/** The name of its place on the page. */
	readonly place: string;
	readonly page: number | null;
	readonly paragraph: number | null;
	readonly text: string;
	readonly marked: readonly Marked[];
}

export interface ReadingText {
	readonly paragraphs: readonly ShownParagraph[];
	/** Where the parts before and after begin; null where there is none. */
	readonly earlier: string | null;
	readonly later: string | null;
}

/** Paragraphs shown at once. */
const AT_ONCE = 150;

export async function readingText(
	db: Kysely<Schema>,
	card: string,
	{ at, looked }: { readonly at: string; readonly looked: string }
): Promise<ReadingText> {
	const all = (await documentPassages(db, card)).map(({ page, paragraph, text }) => ({
		...{ place: placeName(page, paragraph), page, paragraph, text }
	}));
	const wanted = all.findIndex(({ place }) => place === at);
	const from = Math.floor(Math.max(0, wanted) / AT_ONCE) * AT_ONCE;
	const query = looked.trim() === '' ? null : parseQuery(looked);
	return {
		paragraphs: all.slice(from, from + AT_ONCE).map((paragraph) => ({
			...paragraph,
			marked: query === null ? [{ text: paragraph.text, hit: false }] : markedOf(paragraph.text, query)
		})),
		earlier: all[from - AT_ONCE]?.place ?? null,
		later: all[from + AT_ONCE]?.place ?? null
	};
}
