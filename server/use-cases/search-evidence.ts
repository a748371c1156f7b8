/** Search in one evaluation's evidence: titles, own words, quotations and documents. Notes of interviews lie elsewhere. */

import {
	COUNTED_HITS,
	SHOWN_HITS,
	type Hit,
	type SearchAnswer,
	type SearchedPart
} from '../../src/lib/domain/evidence-search.ts';
import type { Database } from '../db/connect.ts';
import { passagesByIds, passagesWith, type FoundPassage } from '../repositories/passage-search.ts';
import { parseQuery, type Query } from '../search/query.ts';
import { rankOf } from '../search/rank.ts';
import { snippetOf } from '../search/snippet.ts';

const partNames: readonly SearchedPart[] = ['title', 'quote', 'text', 'document'];

export async function searchEvidence(
	db: Pick<Database, 'read' | 'dialect'>,
	evaluation: string,
	looked: string,
	/** The cards that are searched; null for all. */
	only: ReadonlySet<string> | null = null
): Promise<SearchAnswer> {
	const query = parseQuery(looked);
	const { terms: wanted } = query;
	// Where much of what has the words is left out afterwards, more is looked through.
	const strict = only !== null || query.phrases.length > 0;
	const ask = { evaluation, wanted, most: strict ? 10 * COUNTED_HITS : COUNTED_HITS };
	const found = async (any: boolean) => {
		const passages = await passagesWith(db.read, db.dialect, { ...ask, any });
		return ranked(query, only === null ? passages : passages.filter(({ card }) => only.has(card)));
	};
	const all = await found(false);
	if (all.length > 0 || wanted.length < 2 || query.phrases.length > 0) return answer(db, query, all, false);
	const some = await found(true);
	return answer(db, query, some, some.length > 0);
}

type Ranked = Omit<FoundPassage, 'stems'> & { readonly stems: readonly string[]; readonly rank: number };

function ranked(query: Query, found: readonly FoundPassage[]): Ranked[] {
	return found
		.map(({ stems: row, ...passage }) => {
			const stems = row.split(' ');
			return { ...passage, stems, rank: rankOf(query, passage.part, stems) };
		})
		.filter(({ rank }) => rank > 0)
		.sort((one, other) => other.rank - one.rank)
		.slice(0, COUNTED_HITS);
}

async function answer(
	{ read }: Pick<Database, 'read'>,
	query: Query,
	passages: readonly Ranked[],
	some: boolean
): Promise<SearchAnswer> {
	const shown = passages.slice(0, SHOWN_HITS);
	const texts = new Map(
		(
			await passagesByIds(
				read,
				shown.map(({ id }) => id)
			)
		).map((row) => [row.id, row])
	);
	const hits = shown.flatMap(({ id, card, part, stems }): Hit[] => {
		const found = texts.get(id);
		const name = partNames[part];
		if (found === undefined || name === undefined) return [];
		const { page, paragraph, text } = found;
		return [{ card, part: name, page, paragraph, snippet: snippetOf(text, stems, query) }];
	});
	return { hits, found: passages.length, some };
}
