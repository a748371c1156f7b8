/** Who is named in which comment or reply. */

import type { Kysely } from 'kysely';
import type { Mention } from '../../src/lib/domain/comment.ts';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { Schema } from '../db/tables/index.ts';

/** Those in the comment and in the replies to it. */
export async function mentionsOf(db: Kysely<Schema>, comment: string): Promise<Mention[]> {
	return db
		.selectFrom('comment_mention')
		.select(['comment_id as comment', 'reply_id as reply', 'user_id as user'])
		.where('comment_id', '=', comment)
		.execute();
}

/** Says anew whom the comment, or the reply where one is given, names. */
export async function setMentions(
	db: Kysely<Schema>,
	{ comment, reply }: Pick<Mention, 'comment' | 'reply'>,
	users: readonly UserId[]
): Promise<void> {
	await db
		.deleteFrom('comment_mention')
		.where('comment_id', '=', comment)
		.where('reply_id', reply === null ? 'is' : '=', reply)
		.execute();
	if (users.length === 0) return;
	await db
		.insertInto('comment_mention')
		.values(users.map((user) => ({ comment_id: comment, reply_id: reply, user_id: user })))
		.execute();
}
