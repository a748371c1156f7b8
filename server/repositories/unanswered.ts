/** Comments of contacts that the team has not answered. */

import type { Kysely } from 'kysely';
import type { Schema } from '../db/tables/index.ts';

/** How many comments that were sent have no answer. */
export async function unansweredComments(db: Kysely<Schema>, evaluation: string): Promise<number> {
	const { count } = await db
		.selectFrom('comment')
		.select((row) => row.fn.countAll<number>().as('count'))
		.where('evaluation_id', '=', evaluation)
		.where('release_id', 'is not', null)
		.where('sent_at', 'is not', null)
		.where('removed_at', 'is', null)
		.where((row) =>
			row.not(
				row.exists(
					row
						.selectFrom('comment_answer')
						.select('comment_answer.n')
						.whereRef('comment_answer.comment_id', '=', 'comment.id')
				)
			)
		)
		.executeTakeFirstOrThrow();
	return Number(count);
}
