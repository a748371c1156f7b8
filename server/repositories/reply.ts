/** Replies to the team's comments, the oldest first. */

import type { Kysely } from 'kysely';
import type { Reply } from '../../src/lib/domain/comment.ts';
import type { Schema } from '../db/tables/index.ts';

export async function repliesTo(db: Kysely<Schema>, comments: readonly string[]): Promise<Reply[]> {
	if (comments.length === 0) return [];
	return db
		.selectFrom('comment_reply')
		.select(['id', 'comment_id as comment', 'body', 'author', 'at'])
		.where('comment_id', 'in', comments)
		.orderBy('at')
		.orderBy('id')
		.execute();
}

export async function insertReply(
	db: Kysely<Schema>,
	{ id, comment, body, author, at }: Reply
): Promise<void> {
	await db.insertInto('comment_reply').values({ id, comment_id: comment, body, author, at }).execute();
}
