/** A lead's asking for an unlock, until somebody else carries it out or it is taken back. */

import type { Kysely } from 'kysely';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { Schema } from '../db/tables/index.ts';

export type UnlockRequest = { readonly by: UserId; readonly at: number; readonly reason: string };

export async function unlockRequestOf(db: Kysely<Schema>, evaluation: string): Promise<UnlockRequest | null> {
	const row = await db
		.selectFrom('unlock_request')
		.select(['by', 'at', 'reason'])
		.where('evaluation_id', '=', evaluation)
		.executeTakeFirst();
	return row ?? null;
}

/** The evaluations in which one stands. */
export async function evaluationsAskedToUnlock(db: Kysely<Schema>): Promise<string[]> {
	const rows = await db.selectFrom('unlock_request').select('evaluation_id as id').execute();
	return rows.map(({ id }) => id);
}

/** Throws if one stands. */
export async function insertUnlockRequest(
	db: Kysely<Schema>,
	evaluation: string,
	{ by, at, reason }: UnlockRequest
): Promise<void> {
	await db.insertInto('unlock_request').values({ evaluation_id: evaluation, by, at, reason }).execute();
}

export async function deleteUnlockRequest(db: Kysely<Schema>, evaluation: string): Promise<void> {
	await db.deleteFrom('unlock_request').where('evaluation_id', '=', evaluation).execute();
}
