/** For how long an evaluation's notes and names are kept after the lock: each decision stays, the latest holds. */

import type { Kysely } from 'kysely';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import { DEFAULT_DAYS, type Retention } from '../../src/lib/domain/retention.ts';
import type { Schema } from '../db/tables/index.ts';

export async function retentionOf(db: Kysely<Schema>, evaluation: string): Promise<Retention> {
	const row = await latest(db, evaluation);
	if (row === undefined) return { days: DEFAULT_DAYS, decided: null };
	const { days, by, at, reason } = row;
	return { days, decided: { by, at, reason } };
}

export async function insertRetention(
	trx: Kysely<Schema>,
	evaluation: string,
	decision: { readonly days: number; readonly reason: string; readonly by: UserId; readonly at: number }
): Promise<void> {
	const n = ((await latest(trx, evaluation))?.n ?? 0) + 1;
	await trx
		.insertInto('retention')
		.values({ evaluation_id: evaluation, n, ...decision })
		.execute();
}

/** When it was locked the last time, in milliseconds since 1970; null while it isn't locked. */
export async function lockedAt(db: Kysely<Schema>, evaluation: string): Promise<number | null> {
	const row = await db
		.selectFrom('version')
		.innerJoin('evaluation', 'evaluation.id', 'version.evaluation_id')
		.select('version.at')
		.where('evaluation_id', '=', evaluation)
		.where('version.kind', '=', 'locked')
		.where('evaluation.phase', 'in', ['locked', 'published'])
		.orderBy('version.n', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.at ?? null;
}

/** Evaluations that are locked and still hold notes or names. */
export async function evaluationsHolding(db: Kysely<Schema>): Promise<string[]> {
	const rows = await db
		.selectFrom('evaluation')
		.select('id')
		.where('phase', 'in', ['locked', 'published'])
		.where((is) =>
			is.or([
				is.exists(
					is
						.selectFrom('interview')
						.select('interview.id')
						.whereRef('interview.evaluation_id', '=', 'evaluation.id')
						.where('interview.erased_at', 'is', null)
				),
				is.exists(
					is
						.selectFrom('interview_name')
						.select('interview_name.code')
						.whereRef('interview_name.evaluation_id', '=', 'evaluation.id')
				)
			])
		)
		.orderBy('id')
		.execute();
	return rows.map(({ id }) => id);
}

async function latest(db: Kysely<Schema>, evaluation: string) {
	return db
		.selectFrom('retention')
		.selectAll()
		.where('evaluation_id', '=', evaluation)
		.orderBy('n', 'desc')
		.limit(1)
		.executeTakeFirst();
}
