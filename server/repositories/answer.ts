/** Answers to contacts' comments; none is ever changed. */

import type { Kysely } from 'kysely';
import type { Answer, Decision } from '../../src/lib/domain/comment.ts';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { Schema } from '../db/tables/index.ts';

/** All answers to those comments, each comment's in the order they were given. */
export async function answersTo(db: Kysely<Schema>, comments: readonly string[]): Promise<Answer[]> {
	if (comments.length === 0) return [];
	const rows = await db
		.selectFrom('comment_answer')
		.selectAll()
		.where('comment_id', 'in', comments)
		.orderBy('comment_id')
		.orderBy('n')
		.execute();
	return rows.map(({ comment_id: comment, ...answer }) => ({ comment, ...answer }));
}

export interface NewAnswer {
	readonly comment: string;
	readonly decision: Decision;
	readonly reason: string;
	readonly by: UserId;
	readonly at: number;
}

/** Adds it as the comment's latest. The caller holds the evaluation's rooms, so that numbers come one at a time. */
export async function insertAnswer(db: Kysely<Schema>, answer: NewAnswer): Promise<Answer> {
	const before = await answersTo(db, [answer.comment]);
	const n = (before.at(-1)?.n ?? 0) + 1;
	const { comment, ...rest } = answer;
	await db
		.insertInto('comment_answer')
		.values({ comment_id: comment, n, ...rest })
		.execute();
	return { ...answer, n };
}
