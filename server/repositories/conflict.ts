/** What people have declared of conflicts of interest, in the order they did. */

import type { Kysely } from 'kysely';
import { isBarred, type Declaration } from '../../src/lib/domain/conflict.ts';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { Schema } from '../db/tables/index.ts';

/** The earliest first. */
export async function declarationsOf(db: Kysely<Schema>, evaluation: string): Promise<Declaration[]> {
	return db
		.selectFrom('conflict_declaration')
		.select(['user_id as user', 'kind', 'question', 'reason', 'at'])
		.where('evaluation_id', '=', evaluation)
		.orderBy('at')
		.orderBy('n')
		.execute();
}

/** Whether the person has declared a conflict with the municipality of the evaluation. */
export async function isBarredFrom(db: Kysely<Schema>, evaluation: string, user: UserId): Promise<boolean> {
	return isBarred(await declarationsOf(db, evaluation), user);
}

export async function insertDeclaration(
	db: Kysely<Schema>,
	evaluation: string,
	{ user, ...declaration }: Declaration
): Promise<void> {
	const { count } = await db
		.selectFrom('conflict_declaration')
		.select((row) => row.fn.countAll<number>().as('count'))
		.where('evaluation_id', '=', evaluation)
		.where('user_id', '=', user)
		.executeTakeFirstOrThrow();
	await db
		.insertInto('conflict_declaration')
		.values({ evaluation_id: evaluation, user_id: user, n: Number(count) + 1, ...declaration })
		.execute();
}
