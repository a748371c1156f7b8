/** One hash for a room's whole journal, who wrote each row and when included. */

import { createHash, type Hash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Schema } from '../db/tables/index.ts';
import type { RoomKind } from '../journal/room.ts';
import { rowsAfter, type JournalRow, type Place } from '../journal/rows.ts';

/** A hash that can be gone on with: the same journal read in two parts has the same. */
export type JournalHash = { readonly hash: Hash; readonly upTo: Place };

/** The line of a row: a JSON list of its place, its writer, its time and the SHA-256 of its bytes. */
export function addRow(hash: Hash, { epoch, seq, actor, clientId, at, bytes }: JournalRow): void {
	const sum = createHash('sha256').update(bytes).digest('hex');
	hash.update(`${JSON.stringify([epoch, seq, actor, clientId, at, sum])}\n`, 'utf8');
}

/** Adds the rows that have come since and tells the hash, in hexadecimal. */
export async function hashToHere(
	db: Kysely<Schema>,
	room: string,
	kind: RoomKind,
	{ hash, upTo }: JournalHash
): Promise<string> {
	const onward = hash.copy();
	for await (const row of rowsAfter(db, room, kind, upTo)) addRow(onward, row);
	return onward.digest('hex');
}
