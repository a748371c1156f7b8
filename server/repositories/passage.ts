/** What is searched of evidence: passages, each with its words' stems. They are added and removed, never changed. */

import type { Kysely } from 'kysely';
import type { Schema } from '../db/tables/index.ts';

/** Parts of a card, in the order in which they count. */
export const parts = { title: 0, quote: 1, text: 2, document: 3 } as const;
export type Part = keyof typeof parts;

export interface Passage {
	readonly part: Part;
	/** 1, 2, 3 … within the part. */
	readonly n: number;
	readonly page: number | null;
	readonly paragraph: number | null;
	readonly text: string;
	readonly stems: readonly string[];
}

/** Rows of one statement: SQLite takes 32 766 values. */
const AT_ONCE = 500;

export async function insertPassages(
	db: Kysely<Schema>,
	evaluation: string,
	card: string,
	passages: readonly Passage[]
): Promise<void> {
	for (let from = 0; from < passages.length; from += AT_ONCE) {
		const rows = passages.slice(from, from + AT_ONCE).map(({ part, n, page, paragraph, text, stems }) => ({
			...{ evaluation_id: evaluation, evidence_id: card, part: parts[part], n, page, paragraph, text },
			...{ stems: stems.join(' '), words: stems.length }
		}));
		await db
			.insertInto('evidence_passage')
			.values(rows)
			// Two processes that read the same document find the same in it.
			.onConflict((row) => row.columns(['evidence_id', 'part', 'n']).doNothing())
			.execute();
	}
}

/** Takes away those of the card's parts. */
export async function deletePassages(
	db: Kysely<Schema>,
	card: string,
	which: readonly Part[]
): Promise<void> {
	const numbers = which.map((part) => parts[part]);
	await db
		.deleteFrom('evidence_passage')
		.where('evidence_id', '=', card)
		.where('part', 'in', numbers)
		.execute();
}

/** The paragraphs of the card's document, or of what was stored of a website, in their order. */
export async function documentPassages(db: Kysely<Schema>, card: string) {
	return db
		.selectFrom('evidence_passage')
		.select(['page', 'paragraph', 'text'])
		.where('evidence_id', '=', card)
		.where('part', '=', parts.document)
		.orderBy('n')
		.execute();
}
