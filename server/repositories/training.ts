/** Which evaluations are practised on, and on which case. */

import type { Kysely } from 'kysely';
import type { Schema } from '../db/tables/index.ts';

/** Null for live work. */
export async function trainingOf(db: Kysely<Schema>, evaluation: string): Promise<string | null> {
	const row = await db
		.selectFrom('training')
		.select('case')
		.where('evaluation_id', '=', evaluation)
		.executeTakeFirst();
	return row?.case ?? null;
}

/** Throws if it is one already. */
export async function insertTraining(db: Kysely<Schema>, evaluation: string, theCase: string): Promise<void> {
	await db.insertInto('training').values({ evaluation_id: evaluation, case: theCase }).execute();
}
