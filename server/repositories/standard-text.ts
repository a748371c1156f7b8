/** Standard texts as people worded them: an edition's, each wording kept, and an evaluation's own. */

import type { Kysely } from 'kysely';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { StandardTextKey, TextKey } from '../../src/lib/report/standard-text.ts';
import type { Schema } from '../db/tables/index.ts';

export interface Wording {
	/** As it was written; null: the one that Samsyn brings along. */
	readonly text: string | null;
	readonly by: UserId;
	/** Milliseconds since 1970. */
	readonly at: number;
}

/** The latest wording of each text that somebody has worded for the edition. */
export async function wordingsOf(db: Kysely<Schema>, edition: string): Promise<ReadonlyMap<string, Wording>> {
	const rows = await db
		.selectFrom('standard_text')
		.select(['key', 'text', 'by', 'at'])
		.where('edition_id', '=', edition)
		.orderBy('n')
		.execute();
	return new Map(rows.map(({ key, ...wording }) => [key, wording]));
}

/** Adds a wording; those before it stay. The caller holds the edition. */
export async function insertWording(
	db: Kysely<Schema>,
	edition: string,
	key: TextKey,
	wording: Wording
): Promise<void> {
	const last = await db
		.selectFrom('standard_text')
		.select('n')
		.where('edition_id', '=', edition)
		.where('key', '=', key)
		.orderBy('n', 'desc')
		.limit(1)
		.executeTakeFirst();
	const row = { edition_id: edition, key, n: (last?.n ?? 0) + 1, ...wording };
	await db.insertInto('standard_text').values(row).execute();
}

/** The texts that the evaluation words in its own way. */
export async function reportTextsOf(
	db: Kysely<Schema>,
	evaluation: string
): Promise<ReadonlyMap<string, Wording & { readonly text: string }>> {
	const rows = await db
		.selectFrom('report_text')
		.select(['key', 'text', 'by', 'at'])
		.where('evaluation_id', '=', evaluation)
		.execute();
	return new Map(rows.map(({ key, ...wording }) => [key, wording]));
}

/** Replaces the evaluation's own; with `text` null it has none any more. */
export async function saveReportText(
	db: Kysely<Schema>,
	evaluation: string,
	key: StandardTextKey,
	{ text, by, at }: Wording
): Promise<void> {
	await db.deleteFrom('report_text').where('evaluation_id', '=', evaluation).where('key', '=', key).execute();
	if (text === null) return;
	await db.insertInto('report_text').values({ evaluation_id: evaluation, key, text, by, at }).execute();
}
