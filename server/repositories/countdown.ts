/** The countdown to a lock: at most one for an evaluation. */

import type { Kysely } from 'kysely';
import type { Countdown } from '../../src/lib/domain/countdown.ts';
import type { Schema } from '../db/tables/index.ts';

export async function countdownOf(db: Kysely<Schema>, evaluation: string): Promise<Countdown | null> {
	const row = await db
		.selectFrom('lock_countdown')
		.select(['by', 'at', 'locks_at as locksAt'])
		.where('evaluation_id', '=', evaluation)
		.executeTakeFirst();
	return row ?? null;
}

/** Takes the place of one that has gone stale. */
export async function setCountdown(
	db: Kysely<Schema>,
	evaluation: string,
	{ by, at, locksAt }: Countdown
): Promise<void> {
	await deleteCountdown(db, evaluation);
	await db
		.insertInto('lock_countdown')
		.values({ evaluation_id: evaluation, by, at, locks_at: locksAt })
		.execute();
}

export async function deleteCountdown(db: Kysely<Schema>, evaluation: string): Promise<void> {
	await db.deleteFrom('lock_countdown').where('evaluation_id', '=', evaluation).execute();
}
