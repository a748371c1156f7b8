/** What the municipality is asked for. What contacts have drafted in answer is read apart, for them alone. */

import type { Kysely, Selectable } from 'kysely';
import {
	byPlace,
	type EvidenceRequest,
	type RequestEnd,
	type RequestKind,
	type Sending
} from '../../src/lib/domain/request.ts';
import type { Schema } from '../db/tables/index.ts';
import { sendingsOf } from './request-sending.ts';

/** After every number. */
const MOST = Number.MAX_SAFE_INTEGER;

/** All of the evaluation: what was sent by its numbers, then what is proposed, the earliest first, of one time by place. */
export async function requestsOf(db: Kysely<Schema>, evaluation: string): Promise<EvidenceRequest[]> {
	const [rows, ends, answered, sendings] = await Promise.all([
		db
			.selectFrom('request')
			.selectAll()
			.where('evaluation_id', '=', evaluation)
			.orderBy('at')
			.orderBy('id')
			.execute(),
		db
			.selectFrom('request_end')
			.innerJoin('request', 'request.id', 'request_end.request_id')
			.selectAll('request_end')
			.where('request.evaluation_id', '=', evaluation)
			.execute(),
		db
			.selectFrom('request_answer')
			.innerJoin('request', 'request.id', 'request_answer.request_id')
			.select((row) => ['request_answer.request_id', row.fn.countAll<number>().as('count')])
			.where('request.evaluation_id', '=', evaluation)
			.where('request_answer.sent_at', 'is not', null)
			.groupBy('request_answer.request_id')
			.execute(),
		sendingsOf(db, evaluation)
	]);
	const known = {
		sendings: new Map(sendings.map((sending) => [sending.id, sending])),
		ends: new Map(ends.map(({ request_id, kind, reason, by, at }) => [request_id, { kind, reason, by, at }])),
		answered: new Map(answered.map(({ request_id, count }) => [request_id, Number(count)]))
	};
	return rows
		.map((row) => requestOf(row, known))
		.toSorted(
			(a, b) => (a.number ?? MOST) - (b.number ?? MOST) || a.proposed.at - b.proposed.at || byPlace(a, b)
		);
}

/** Null also when it is of another evaluation. */
export async function findRequest(
	db: Kysely<Schema>,
	evaluation: string,
	id: string
): Promise<EvidenceRequest | null> {
	return (await requestsOf(db, evaluation)).find((request) => request.id === id) ?? null;
}

/** Ended ones and proposals included. */
export async function countRequests(db: Kysely<Schema>, evaluation: string): Promise<number> {
	const { count } = await db
		.selectFrom('request')
		.select((row) => row.fn.countAll<number>().as('count'))
		.where('evaluation_id', '=', evaluation)
		.executeTakeFirstOrThrow();
	return Number(count);
}

export type NewRequest = Pick<EvidenceRequest, 'id' | 'kind' | 'area' | 'question' | 'text'> & {
	readonly by: string;
	readonly at: number;
};

export async function insertRequest(
	db: Kysely<Schema>,
	evaluation: string,
	{ text, ...request }: NewRequest
): Promise<void> {
	await db
		.insertInto('request')
		.values({ ...request, body: text, evaluation_id: evaluation, sending_id: null, number: null })
		.execute();
}

export async function rewordRequest(db: Kysely<Schema>, id: string, text: string): Promise<void> {
	await db.updateTable('request').set({ body: text }).where('id', '=', id).execute();
}

/** `number`: its own among those that were sent. */
export async function setSending(
	db: Kysely<Schema>,
	id: string,
	sending: string,
	number: number
): Promise<void> {
	await db.updateTable('request').set({ sending_id: sending, number }).where('id', '=', id).execute();
}

/** Throws if it has ended already. */
export async function endRequest(db: Kysely<Schema>, id: string, end: RequestEnd): Promise<void> {
	await db
		.insertInto('request_end')
		.values({ request_id: id, ...end })
		.execute();
}

interface Known {
	readonly sendings: ReadonlyMap<string, Sending>;
	readonly ends: ReadonlyMap<string, RequestEnd>;
	readonly answered: ReadonlyMap<string, number>;
}

function requestOf(row: Selectable<Schema['request']>, known: Known): EvidenceRequest {
	const { id, area, question, body: text, by, at, number, sending_id } = row;
	const kind: RequestKind = row.kind;
	return {
		...{ id, kind, area, question, text, number },
		proposed: { by, at },
		sending: sending_id === null ? null : (known.sendings.get(sending_id) ?? null),
		end: known.ends.get(id) ?? null,
		answered: known.answered.get(id) ?? 0
	};
}
