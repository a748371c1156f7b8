/** The team's own comments, as a member of the team reads them. */

import type { Kysely } from 'kysely';
import type { Comment, Reply } from '../../src/lib/domain/comment.ts';
import type { Actor, Evaluation, UserId } from '../../src/lib/domain/evaluation.ts';
import { refusalOf } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Schema } from '../db/tables/index.ts';
import { teamCommentsOf } from '../repositories/comment.ts';
import { repliesTo } from '../repositories/reply.ts';
import { findUsers } from '../repositories/user.ts';

export type TeamComments = {
	readonly comments: readonly (Comment & { readonly replies: readonly Reply[] })[];
	/** Of everybody who wrote, also of those who have left. */
	readonly names: Readonly<Record<UserId, string>>;
};

/** All that stand, the oldest first. Refuses who isn't on the team. */
export async function teamComments(
	db: Kysely<Schema>,
	actor: Actor,
	evaluation: Evaluation
): Promise<TeamComments> {
	const code = refusalOf(actor, { do: 'read-comments' }, evaluation);
	if (code !== null) throw new Refused(code);
	const comments = await teamCommentsOf(db, evaluation.id);
	const replies = await repliesTo(
		db,
		comments.map(({ id }) => id)
	);
	const authors = new Set([...comments, ...replies].map(({ author }) => author));
	const people = await findUsers(db, [...authors]);
	return {
		comments: comments.map((comment) => ({
			...comment,
			replies: replies.filter((reply) => reply.comment === comment.id)
		})),
		names: Object.fromEntries(people.map(({ id, name }) => [id, name]))
	};
}
