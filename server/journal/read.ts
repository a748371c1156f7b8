/** Reading a journal: what has been added since, or everything a document is made of. */

import type { Kysely } from 'kysely';
import type { Schema } from '../db/tables/index.ts';
import { tables } from './batch.ts';
import type { RoomKind, RoomState } from './room.ts';

export type Entry = {
	readonly seq: number;
	readonly bytes: Uint8Array;
	readonly actor: string;
	readonly clientId: number;
};

/** A room's state and the updates, in order, that make its document as it was at `head`. */
export type Loaded = RoomState & { readonly updates: readonly Uint8Array[] };

/** The committed rows of an epoch after `seq`, in order and without holes. Only a room's own journal has any. */
export async function readSince(
	db: Kysely<Schema>,
	room: string,
	epoch: number,
	seq: number
): Promise<Entry[]> {
	const from = (kind: RoomKind) =>
		db
			.selectFrom(tables[kind].journal)
			.select(['seq', 'bytes', 'actor', 'client_id as clientId'])
			.where('room', '=', room)
			.where('epoch', '=', epoch)
			.where('seq', '>', seq);
	return from('evaluation').unionAll(from('sheet')).unionAll(from('notes')).orderBy('seq').execute();
}

/** How often a load that was overtaken by an erasure begins again. */
const ATTEMPTS = 3;

/** Checkpoint and the rest of the journal. Throws if there is no such room, or if the journal has a hole. */
export async function loadRoom(db: Kysely<Schema>, room: string): Promise<Loaded> {
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		const loaded = await loadOnce(db, room);
		if (loaded) return loaded;
	}
	throw new Error(`the journal of room ${room} has a hole`);
}

/** Undefined if what was read doesn't reach from the checkpoint to the head row by row. */
async function loadOnce(db: Kysely<Schema>, room: string): Promise<Loaded | undefined> {
	const { kind, ...state } = await db
		.selectFrom('room')
		.select(['kind', 'epoch', 'head', 'gate'])
		.where('id', '=', room)
		.executeTakeFirstOrThrow();
	const { epoch, head } = state;
	// What is committed between these queries lies beyond the head just read and is left out.
	const checkpoint = await db
		.selectFrom(tables[kind].checkpoint)
		.select(['seq', 'bytes'])
		.where('room', '=', room)
		.where('epoch', '=', epoch)
		.where('seq', '<=', head)
		.executeTakeFirst();
	const start = checkpoint?.seq ?? 0;
	const rows = await db
		.selectFrom(tables[kind].journal)
		.select('bytes')
		.where('room', '=', room)
		.where('epoch', '=', epoch)
		.where('seq', '>', start)
		.where('seq', '<=', head)
		.orderBy('seq')
		.execute();
	if (rows.length !== head - start) return undefined;
	const tail = rows.map((row) => row.bytes);
	return { ...state, updates: checkpoint ? [checkpoint.bytes, ...tail] : tail };
}
