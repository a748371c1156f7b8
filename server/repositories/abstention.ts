/** Who leaves which question to the others, and why. */

import type { Kysely } from 'kysely';
import type { AbstentionKind, UserId } from '../../src/lib/domain/evaluation.ts';
import type { Schema } from '../db/tables/index.ts';

export interface Abstention {
	readonly question: string;
	readonly user: UserId;
	readonly kind: AbstentionKind;
	readonly reason: string;
	readonly at: number;
}

export async function abstentionsOf(db: Kysely<Schema>, evaluation: string): Promise<Abstention[]> {
	return db
		.selectFrom('abstention')
		.select(['question', 'user_id as user', 'kind', 'reason', 'at'])
		.where('evaluation_id', '=', evaluation)
		.execute();
}

/** Says it anew if the person abstains already. */
export async function saveAbstention(
	db: Kysely<Schema>,
	evaluation: string,
	{ question, user, kind, reason, at }: Abstention
): Promise<void> {
	await db
		.insertInto('abstention')
		.values({ evaluation_id: evaluation, question, user_id: user, kind, reason, at })
		.onConflict((conflict) =>
			conflict.columns(['evaluation_id', 'question', 'user_id']).doUpdateSet({ kind, reason, at })
		)
		.execute();
}

export async function deleteAbstention(
	db: Kysely<Schema>,
	evaluation: string,
	question: string,
	user: UserId
): Promise<void> {
	await db
		.deleteFrom('abstention')
		.where('evaluation_id', '=', evaluation)
		.where('question', '=', question)
		.where('user_id', '=', user)
		.execute();
}
