/** Agreements: the team's score of a question, and whether it was reopened. A question has at most one that stands. */

import type { Kysely } from 'kysely';
import type { Agreement, UserId } from '../../src/lib/domain/evaluation.ts';
import type { Schema } from '../db/tables/index.ts';

/** All agreements of each question, the oldest first. */
export async function agreementsOf(
	db: Kysely<Schema>,
	evaluation: string
): Promise<Map<string, Agreement[]>> {
	const rows = await db
		.selectFrom('agreement')
		.selectAll()
		.where('evaluation_id', '=', evaluation)
		.orderBy('at')
		// One that stands is the latest, whatever the clock said.
		.orderBy((row) => row.case().when('reopened_at', 'is', null).then(1).else(0).end())
		.orderBy('reopened_at')
		.execute();
	const byQuestion = new Map<string, Agreement[]>();
	for (const row of rows) {
		const { id, x, reason, by, at, reopened_at, reopened_by, reopen_reason } = row;
		const reopened =
			reopened_at === null || reopened_by === null
				? null
				: { at: reopened_at, by: reopened_by, reason: reopen_reason ?? '' };
		const earlier = byQuestion.get(row.question) ?? [];
		byQuestion.set(row.question, [...earlier, { id, x, reason, by, at, reopened }]);
	}
	return byQuestion;
}

/** Throws if an agreement of the question stands. */
export async function insertAgreement(
	db: Kysely<Schema>,
	evaluation: string,
	question: string,
	{ id, x, reason, by, at }: Agreement
): Promise<void> {
	await db
		.insertInto('agreement')
		.values({ id, evaluation_id: evaluation, question, x, reason, by, at })
		.execute();
}

/** Throws unless the agreement stands. */
export async function reopenAgreement(
	db: Kysely<Schema>,
	id: string,
	{ by, at, reason }: { readonly by: UserId; readonly at: number; readonly reason: string }
): Promise<void> {
	await db
		.updateTable('agreement')
		.set({ reopened_by: by, reopened_at: at, reopen_reason: reason })
		.where('id', '=', id)
		.where('reopened_at', 'is', null)
		.returning('id')
		.executeTakeFirstOrThrow();
}
