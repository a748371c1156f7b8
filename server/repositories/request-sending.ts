/** Requests that were sent at once, with the day they are due. */

import type { Kysely } from 'kysely';
import type { DueExtension, Sending } from '../../src/lib/domain/request.ts';
import type { Schema } from '../db/tables/index.ts';

/** The earliest first. */
export async function sendingsOf(db: Kysely<Schema>, evaluation: string): Promise<Sending[]> {
	const [rows, extensions] = await Promise.all([
		db
			.selectFrom('request_sending')
			.selectAll()
			.where('evaluation_id', '=', evaluation)
			.orderBy('n')
			.execute(),
		db
			.selectFrom('request_extension')
			.innerJoin('request_sending', 'request_sending.id', 'request_extension.sending_id')
			.selectAll('request_extension')
			.where('request_sending.evaluation_id', '=', evaluation)
			.orderBy('request_extension.n')
			.execute()
	]);
	return rows.map(({ id, n, due, by, at }) => {
		const own = extensions
			.filter(({ sending_id }) => sending_id === id)
			.map(({ due, reason, by, at }) => ({ due, reason, by, at }));
		return { ...{ id, n, by, at }, firstDue: due, due: own.at(-1)?.due ?? due, extensions: own };
	});
}

export type NewSending = Pick<Sending, 'id' | 'n' | 'due' | 'by' | 'at'>;

/** Throws if the evaluation has a sending of that number. */
export async function insertSending(
	db: Kysely<Schema>,
	evaluation: string,
	sending: NewSending
): Promise<void> {
	await db
		.insertInto('request_sending')
		.values({ ...sending, evaluation_id: evaluation })
		.execute();
}

/** `n`: 1 for the first. Throws if it is taken. */
export async function insertDueExtension(
	db: Kysely<Schema>,
	sending: string,
	n: number,
	extension: DueExtension
): Promise<void> {
	await db
		.insertInto('request_extension')
		.values({ sending_id: sending, n, ...extension })
		.execute();
}

/** Evaluations that aren't locked and have asked the municipality for something. */
export async function evaluationsAsking(db: Kysely<Schema>): Promise<string[]> {
	const rows = await db
		.selectFrom('request_sending')
		.innerJoin('evaluation', 'evaluation.id', 'request_sending.evaluation_id')
		.select('evaluation.id')
		.distinct()
		.where('evaluation.phase', 'not in', ['locked', 'published'])
		.execute();
	return rows.map(({ id }) => id);
}

/** Of which sendings people were reminded of which day: `<id> <day>`. */
export async function remindedDays(
	db: Kysely<Schema>,
	sendings: readonly string[]
): Promise<ReadonlySet<string>> {
	if (sendings.length === 0) return new Set();
	const rows = await db
		.selectFrom('request_reminder')
		.select(['sending_id', 'day'])
		.where('sending_id', 'in', sendings)
		.execute();
	return new Set(rows.map(({ sending_id, day }) => `${sending_id} ${day}`));
}

/** False when somebody has done it already. */
export async function insertRequestReminder(
	db: Kysely<Schema>,
	{ sending, day, at }: { readonly sending: string; readonly day: string; readonly at: number }
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('request_reminder')
		.values({ sending_id: sending, day, at })
		.onConflict((conflict) => conflict.columns(['sending_id', 'day']).doNothing())
		.executeTakeFirst();
	return numInsertedOrUpdatedRows === 1n;
}
