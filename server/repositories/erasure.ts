/** Proof of what was deleted of interviews; it can only be added to. */

import type { Kysely } from 'kysely';
import type { Erasure } from '../../src/lib/domain/erasure.ts';
import type { Schema } from '../db/tables/index.ts';

const columns = [
	'id',
	'evaluation_id as evaluation',
	'kind',
	'interview_id as interview',
	'code',
	'hash',
	'why',
	'by',
	'at'
] as const;

/** The latest first. */
export async function erasuresOf(db: Kysely<Schema>, evaluation: string): Promise<Erasure[]> {
	return db
		.selectFrom('erasure')
		.select(columns)
		.where('evaluation_id', '=', evaluation)
		.orderBy('at', 'desc')
		.orderBy('id')
		.execute();
}

export async function allErasures(db: Kysely<Schema>): Promise<Erasure[]> {
	return db.selectFrom('erasure').select(columns).orderBy('at').orderBy('id').execute();
}

export async function isProved(db: Kysely<Schema>, id: string): Promise<boolean> {
	return (await db.selectFrom('erasure').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

/** Throws where that one is proved already. */
export async function insertErasure(trx: Kysely<Schema>, erasure: Erasure): Promise<void> {
	const { evaluation: evaluation_id, interview: interview_id, ...rest } = erasure;
	await trx
		.insertInto('erasure')
		.values({ ...rest, evaluation_id, interview_id })
		.execute();
}
