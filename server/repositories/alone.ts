/** "Ensam bedömning": the lead's word that one score is enough for a question. */

import type { Kysely } from 'kysely';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { Schema } from '../db/tables/index.ts';

export async function aloneOf(db: Kysely<Schema>, evaluation: string): Promise<Set<string>> {
	const rows = await db
		.selectFrom('alone')
		.select('question')
		.where('evaluation_id', '=', evaluation)
		.execute();
	return new Set(rows.map((row) => row.question));
}

/** Saying it twice changes nothing. */
export async function allowAloneFor(
	db: Kysely<Schema>,
	evaluation: string,
	question: string,
	{ by, at }: { readonly by: UserId; readonly at: number }
): Promise<void> {
	await db
		.insertInto('alone')
		.values({ evaluation_id: evaluation, question, by, at })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}
