/** What is attached to answers; the bytes of files lie elsewhere, under the attachment's id. */

import type { Kysely } from 'kysely';
import type { Supplied } from '../../src/lib/domain/attachment.ts';
import type { Schema } from '../db/tables/index.ts';
import { suppliedOf, suppliedRow } from './attachment.ts';

/** By the answers' ids, the earliest first. */
export async function suppliedTo(
	db: Kysely<Schema>,
	answers: readonly string[]
): Promise<ReadonlyMap<string, Supplied[]>> {
	if (answers.length === 0) return new Map();
	const rows = await db
		.selectFrom('request_attachment')
		.selectAll()
		.where('answer_id', 'in', answers)
		.orderBy('at')
		.orderBy('id')
		.execute();
	const of = Map.groupBy(rows, ({ answer_id }) => answer_id);
	return new Map([...of].map(([answer, own]) => [answer, own.map(suppliedOf)]));
}

export type PlacedSupplied = {
	readonly supplied: Supplied;
	readonly evaluation: string;
	/** The answer's. */
	readonly sent: boolean;
};

export async function suppliedById(db: Kysely<Schema>, id: string): Promise<PlacedSupplied | null> {
	const row = await db
		.selectFrom('request_attachment')
		.innerJoin('request_answer', 'request_answer.id', 'request_attachment.answer_id')
		.innerJoin('request', 'request.id', 'request_answer.request_id')
		.selectAll('request_attachment')
		.select(['request.evaluation_id', 'request_answer.sent_at'])
		.where('request_attachment.id', '=', id)
		.executeTakeFirst();
	if (row === undefined) return null;
	return { supplied: suppliedOf(row), evaluation: row.evaluation_id, sent: row.sent_at !== null };
}

/** How many files the evaluation's answers have. */
export async function filesOnRequests(db: Kysely<Schema>, evaluation: string): Promise<number> {
	const { count } = await db
		.selectFrom('request_attachment')
		.innerJoin('request_answer', 'request_answer.id', 'request_attachment.answer_id')
		.innerJoin('request', 'request.id', 'request_answer.request_id')
		.select((row) => row.fn.countAll<number>().as('count'))
		.where('request.evaluation_id', '=', evaluation)
		.where('request_attachment.kind', '=', 'file')
		.executeTakeFirstOrThrow();
	return Number(count);
}

export async function insertSupplied(db: Kysely<Schema>, answer: string, supplied: Supplied): Promise<void> {
	await db
		.insertInto('request_attachment')
		.values({ ...suppliedRow(supplied), answer_id: answer })
		.execute();
}

export async function deleteSupplied(db: Kysely<Schema>, id: string): Promise<void> {
	await db.deleteFrom('request_attachment').where('id', '=', id).execute();
}
