/**
 * Appending on PostgreSQL: a transaction per room, all rooms at once. Moving the head locks the room's row, so that
 * commit order is sequence order.
 */

import { sql } from 'kysely';
import type { PostgresEngine } from '../db/postgres.ts';
import { insertRows } from './append-inside.ts';
import { refusal, tables, type AppendResult, type Batch } from './batch.ts';
import { roomState } from './room.ts';
import { claimInside } from './writers.ts';

export async function appendPostgres(
	engine: PostgresEngine,
	batches: readonly Batch[]
): Promise<AppendResult[]> {
	// Batches of one room keep their order; rooms don't wait for each other.
	const results: Promise<AppendResult>[] = [];
	const last = new Map<string, Promise<unknown>>();
	for (const batch of batches) {
		const store = () =>
			batch.writers.length > 0 ? appendWithClaims(engine, batch) : appendRows(engine, batch);
		const former = last.get(batch.room);
		const mine = former ? former.then(store) : store();
		last.set(batch.room, mine);
		results.push(mine);
	}
	const settled = await Promise.allSettled(results);
	return settled.map((one) => {
		if (one.status === 'rejected') throw one.reason;
		return one.value;
	});
}

/** The usual case, in one round trip: the head moves and the rows follow it, or neither does. */
async function appendRows({ pool, kysely }: PostgresEngine, batch: Batch): Promise<AppendResult> {
	const { rows } = batch;
	const { rows: moved } = await pool.query<{ head: number }>({
		name: `append_${batch.kind}`,
		text: statements[batch.kind],
		values: [
			batch.room,
			batch.epoch,
			batch.gate,
			rows.length,
			rows.map((row) => Buffer.from(row.bytes.buffer, row.bytes.byteOffset, row.bytes.byteLength)),
			rows.map((row) => row.actor),
			rows.map((row) => row.clientId),
			rows.map((row) => row.at)
		]
	});
	const head = moved[0]?.head;
	return head === undefined ? refusal(batch, await roomState(kysely, batch.room)) : { ok: true, head };
}

const statement = (journal: string) => `
	with moved as (
		update room set head = head + $4 where id = $1 and epoch = $2 and gate = $3 returning head
	), stored as (
		insert into ${journal} (room, epoch, seq, bytes, actor, client_id, at)
		select $1, $2, moved.head - $4 + row.place, row.bytes, row.actor, row.client_id, row.at
		from moved, unnest($5::bytea[], $6::text[], $7::bigint[], $8::bigint[])
			with ordinality as row (bytes, actor, client_id, at, place)
	)
	select head from moved`;

const statements = {
	evaluation: statement(tables.evaluation.journal),
	sheet: statement(tables.sheet.journal),
	notes: statement(tables.notes.journal)
};

/** Thrown and caught here alone, to roll the transaction back. */
const turnedAway = new Error('turned away');

/** When client ids are claimed too: the head is moved first, which holds the room while the claims are looked at. */
async function appendWithClaims({ kysely }: PostgresEngine, batch: Batch): Promise<AppendResult> {
	try {
		return await kysely.transaction().execute(async (trx) => {
			const moved = await trx
				.updateTable('room')
				.set({ head: sql<number>`head + ${batch.rows.length}` })
				.where('id', '=', batch.room)
				.where('epoch', '=', batch.epoch)
				.where('gate', '=', batch.gate)
				.returning('head')
				.executeTakeFirst();
			if (!moved || !(await claimInside(trx, batch, batch.writers))) throw turnedAway;
			await insertRows(trx, batch, { epoch: batch.epoch, head: moved.head });
			return { ok: true, head: moved.head };
		});
	} catch (error) {
		if (error !== turnedAway) throw error;
		return refusal(batch, await roomState(kysely, batch.room));
	}
}
