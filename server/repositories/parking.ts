/** Questions that meetings set aside, and when they were taken up again. */

import type { Kysely } from 'kysely';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { Parking } from '../../src/lib/domain/parking.ts';
import type { Schema } from '../db/tables/index.ts';

/** In the order they were made. */
export async function parkingsOf(db: Kysely<Schema>, evaluation: string): Promise<Parking[]> {
	return db
		.selectFrom('parking')
		.select(['question', 'by', 'at', 'decides', 'request_id as request'])
		.select(['resumed_at as resumedAt', 'resumed_by as resumedBy'])
		.where('evaluation_id', '=', evaluation)
		.orderBy('at')
		.orderBy('id')
		.execute();
}

export async function insertParking(
	db: Kysely<Schema>,
	evaluation: string,
	id: string,
	{ question, by, at, decides, request }: Parking
): Promise<void> {
	await db
		.insertInto('parking')
		.values({ id, evaluation_id: evaluation, question, by, at, decides, request_id: request })
		.execute();
}

/** The one that stands; how many there were. */
export async function resumeParking(
	db: Kysely<Schema>,
	evaluation: string,
	question: string,
	{ at, by }: { readonly at: number; readonly by: UserId }
): Promise<number> {
	const { numUpdatedRows } = await db
		.updateTable('parking')
		.set({ resumed_at: at, resumed_by: by })
		.where('evaluation_id', '=', evaluation)
		.where('question', '=', question)
		.where('resumed_at', 'is', null)
		.executeTakeFirst();
	return Number(numUpdatedRows);
}
