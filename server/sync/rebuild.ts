/** Begins a room anew from its journal: for a room whose live document and journal have come to differ. */
import * as Y from 'yjs';
import { loadDoc, type DocKind } from '../../src/lib/document/load.ts';
import { roomId, type RoomRef } from '../../src/lib/wire/rooms.ts';
import type { Database } from '../db/connect.ts';
import { appendInside } from '../journal/append-inside.ts';
import { loadRoom } from '../journal/read.ts';
import { eraseNotes } from '../journal/notes.ts';
import { lockRooms, raiseEpoch } from '../journal/room.ts';
import { SERVER } from '../journal/server.ts';
import { claimInside, writersOf } from '../journal/writers.ts';

const CLAIMS_AT_ONCE = 1_000;

/**
 * What the journal says stands, under a new epoch, so that nobody goes on from a replica that differs; client ids keep
 * their owners. Nothing is done when the room has another epoch by now. Returns whether it was done.
 */
export async function rebuild(db: Database, ref: RoomRef, kind: DocKind, now: number): Promise<boolean> {
	const room = roomId(ref);
	return db.write(async (trx) => {
		const held = (await lockRooms(trx, [room])).get(room);
		if (held?.epoch !== ref.epoch) return false;
		const { updates } = await loadRoom(trx, room);
		const owners = await writersOf(trx, room, ref.epoch);
		const doc = loadDoc(updates, kind);
		const begin = ref.kind === 'notes' ? eraseNotes : raiseEpoch;
		const epoch = await begin(trx, room);
		const claims = [...owners].map(([clientId, user]) => ({ clientId, user }));
		// In slices, since a database takes a limited number of values in one statement.
		for (let from = 0; from < claims.length; from += CLAIMS_AT_ONCE)
			await claimInside(trx, { room, epoch }, claims.slice(from, from + CLAIMS_AT_ONCE));
		const bytes = Y.encodeStateAsUpdate(doc);
		const rows = [{ bytes, actor: SERVER, clientId: 0, at: now }];
		await appendInside(trx, { room, kind: ref.kind, rows });
		return true;
	});
}
