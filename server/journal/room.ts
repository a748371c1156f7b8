/** A room's row: which epoch it is in, how far its journal reaches, and the gate that writers must have seen. */

import type { Kysely, Transaction } from 'kysely';
import type { Schema } from '../db/tables/index.ts';
import type { RoomKind } from '../db/tables/journal.ts';

export type { RoomKind };

/** `head` is the last sequence number of `epoch`, 0 before the first. */
export type RoomState = { readonly epoch: number; readonly head: number; readonly gate: number };

export type NewRoom = { readonly id: string; readonly kind: RoomKind; readonly evaluation: string };

const state = ['epoch', 'head', 'gate'] as const;

/** Makes an empty room at epoch 1. Throws if the id is taken. */
export async function createRoom(trx: Transaction<Schema>, room: NewRoom): Promise<RoomState> {
	const { id, kind, evaluation } = room;
	return trx
		.insertInto('room')
		.values({ id, kind, evaluation, epoch: 1, head: 0, gate: 1 })
		.returning(state)
		.executeTakeFirstOrThrow();
}

/**
 * The room as committed now, or undefined if there is none.
 * Whoever judges edits reads this before the facts: facts newer than the gate are then caught by the gate.
 */
export async function roomState(db: Kysely<Schema>, id: string): Promise<RoomState | undefined> {
	return db.selectFrom('room').select(state).where('id', '=', id).executeTakeFirst();
}

/** The states of several rooms in one query; rooms that don't exist are absent. */
export async function roomHeads(
	db: Kysely<Schema>,
	ids: readonly string[]
): Promise<ReadonlyMap<string, RoomState>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.selectFrom('room')
		.select(['id', ...state])
		.where('id', 'in', ids)
		.execute();
	return new Map(rows.map(({ id, epoch, head, gate }) => [id, { epoch, head, gate }]));
}

/**
 * Holds the rooms until the transaction ends, so that nothing is appended meanwhile; in id order, whatever order they
 * are given in, so that two use cases never wait for each other. Returns their states. Throws if one doesn't exist.
 */
export async function lockRooms(
	trx: Transaction<Schema>,
	ids: readonly string[]
): Promise<ReadonlyMap<string, RoomState>> {
	const held = new Map<string, RoomState>();
	for (const id of [...new Set(ids)].sort()) {
		// Writing the row back unchanged takes its lock on both databases.
		const unchanged = trx.updateTable('room').set((room) => ({ head: room.ref('head') }));
		held.set(id, await unchanged.where('id', '=', id).returning(state).executeTakeFirstOrThrow());
	}
	return held;
}

/** Raises the gate: appends judged by older facts are turned away from the transaction's commit on. */
export async function raiseGate(trx: Transaction<Schema>, id: string): Promise<void> {
	await trx
		.updateTable('room')
		.set((room) => ({ gate: room('gate', '+', 1) }))
		.where('id', '=', id)
		.returning('gate')
		.executeTakeFirstOrThrow();
}

/** Begins a new epoch with an empty journal and returns its number; what older replicas hold no longer counts. */
export async function raiseEpoch(trx: Transaction<Schema>, id: string): Promise<number> {
	const { epoch } = await trx
		.updateTable('room')
		.set((room) => ({ epoch: room('epoch', '+', 1), head: 0, gate: room('gate', '+', 1) }))
		.where('id', '=', id)
		.returning('epoch')
		.executeTakeFirstOrThrow();
	return epoch;
}
