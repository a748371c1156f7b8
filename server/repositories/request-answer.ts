/** What contacts answer. What they have not sent is asked for apart, so that nothing of it is read by chance. */

import type { Kysely, Selectable } from 'kysely';
import type { Supplied } from '../../src/lib/domain/attachment.ts';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { RequestAnswer } from '../../src/lib/domain/request.ts';
import type { Schema } from '../db/tables/index.ts';
import { suppliedTo } from './request-attachment.ts';

/** What has been sent, in the order of sending. */
export async function sentAnswers(db: Kysely<Schema>, evaluation: string): Promise<RequestAnswer[]> {
	return withSupplied(db, await ofEvaluation(db, evaluation).where('sent_at', 'is not', null).execute());
}

/** The contacts' alone; at most one for each request. */
export async function draftAnswers(db: Kysely<Schema>, evaluation: string): Promise<RequestAnswer[]> {
	return withSupplied(db, await ofEvaluation(db, evaluation).where('sent_at', 'is', null).execute());
}

export type AnswerText = { readonly text: string; readonly by: UserId; readonly at: number };

export async function insertDraftAnswer(
	db: Kysely<Schema>,
	id: string,
	request: string,
	{ text, by, at }: AnswerText
): Promise<void> {
	await db
		.insertInto('request_answer')
		.values({ id, request_id: request, body: text, by, changed_at: at, sent_at: null, sent_by: null })
		.execute();
}

export async function changeDraftAnswer(
	db: Kysely<Schema>,
	id: string,
	{ text, by, at }: AnswerText
): Promise<void> {
	await db
		.updateTable('request_answer')
		.set({ body: text, by, changed_at: at })
		.where('id', '=', id)
		.execute();
}

/** With nothing attached any more. */
export async function deleteDraftAnswer(db: Kysely<Schema>, id: string): Promise<void> {
	await db.deleteFrom('request_answer').where('id', '=', id).where('sent_at', 'is', null).execute();
}

export async function sendAnswer(
	db: Kysely<Schema>,
	id: string,
	{ by, at }: { readonly by: UserId; readonly at: number }
): Promise<void> {
	await db
		.updateTable('request_answer')
		.set({ sent_at: at, sent_by: by })
		.where('id', '=', id)
		.where('sent_at', 'is', null)
		.execute();
}

function ofEvaluation(db: Kysely<Schema>, evaluation: string) {
	return db
		.selectFrom('request_answer')
		.innerJoin('request', 'request.id', 'request_answer.request_id')
		.selectAll('request_answer')
		.where('request.evaluation_id', '=', evaluation)
		.orderBy('request_answer.sent_at')
		.orderBy('request_answer.id');
}

async function withSupplied(
	db: Kysely<Schema>,
	rows: readonly Selectable<Schema['request_answer']>[]
): Promise<RequestAnswer[]> {
	const supplied = await suppliedTo(
		db,
		rows.map(({ id }) => id)
	);
	return rows.map((row) => answerOf(row, supplied.get(row.id) ?? []));
}

function answerOf(
	{ id, request_id, body, by, changed_at, sent_at, sent_by }: Selectable<Schema['request_answer']>,
	supplied: readonly Supplied[]
): RequestAnswer {
	const sent = sent_at === null || sent_by === null ? null : { at: sent_at, by: sent_by };
	return { id, request: request_id, text: body, by, changedAt: changed_at, sent, supplied };
}
