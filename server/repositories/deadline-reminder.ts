/** Which last days of reviews people have been reminded of. */

import type { Kysely } from 'kysely';
import type { Schema } from '../db/tables/index.ts';

/** Evaluations that are being fact-checked, and so may have a release with a last day. */
export async function evaluationsInReview(db: Kysely<Schema>): Promise<string[]> {
	const rows = await db.selectFrom('evaluation').select('id').where('phase', '=', 'fact-check').execute();
	return rows.map(({ id }) => id);
}

export async function isReminded(db: Kysely<Schema>, release: string, day: string): Promise<boolean> {
	const row = await db
		.selectFrom('deadline_reminder')
		.select('at')
		.where('release_id', '=', release)
		.where('day', '=', day)
		.executeTakeFirst();
	return row !== undefined;
}

/** False when somebody has done it already. */
export async function insertReminder(
	db: Kysely<Schema>,
	reminder: { readonly release: string; readonly day: string; readonly at: number }
): Promise<boolean> {
	const { release, day, at } = reminder;
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('deadline_reminder')
		.values({ release_id: release, day, at })
		.onConflict((conflict) => conflict.columns(['release_id', 'day']).doNothing())
		.executeTakeFirst();
	return numInsertedOrUpdatedRows === 1n;
}
