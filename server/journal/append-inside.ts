/** The server's own writes: appended by a use case inside its transaction, which is itself what raises gates. */

import type { Transaction } from 'kysely';
import type { Schema } from '../db/tables/index.ts';
import { tables, type Row } from './batch.ts';
import type { RoomKind, RoomState } from './room.ts';

/** Rows for a room under whatever epoch and gate it has now. */
export type OwnBatch = { readonly room: string; readonly kind: RoomKind; readonly rows: readonly Row[] };

/**
 * Appends and returns the room's new state. The gate isn't asked: the transaction decides by itself, having taken the
 * room (`lockRooms`) before it read the journal the rows build upon. Throws if there is no such room.
 */
export async function appendInside(trx: Transaction<Schema>, batch: OwnBatch): Promise<RoomState> {
	const state = await trx
		.updateTable('room')
		.set((room) => ({ head: room('head', '+', batch.rows.length) }))
		.where('id', '=', batch.room)
		.where('kind', '=', batch.kind)
		.returning(['epoch', 'head', 'gate'])
		.executeTakeFirstOrThrow();
	await insertRows(trx, batch, state);
	return state;
}

/** Stores the rows whose place in the sequence has just been taken by moving the head to `head`. */
export async function insertRows(
	trx: Transaction<Schema>,
	{ room, kind, rows }: OwnBatch,
	{ epoch, head }: { readonly epoch: number; readonly head: number }
): Promise<void> {
	if (rows.length === 0) return;
	const first = head - rows.length + 1;
	const values = rows.map(({ bytes, actor, clientId, at }, index) => ({
		room,
		epoch,
		seq: first + index,
		bytes,
		actor,
		client_id: clientId,
		at
	}));
	await trx.insertInto(tables[kind].journal).values(values).execute();
}
