/** A room's whole journal, row by row, a handful at a time so that a long one needs no room in memory. */

import type { Kysely } from 'kysely';
import type { Schema } from '../db/tables/index.ts';
import { tables } from './batch.ts';
import type { RoomKind } from './room.ts';

export type JournalRow = {
	readonly epoch: number;
	readonly seq: number;
	readonly bytes: Uint8Array;
	readonly actor: string;
	readonly clientId: number;
	readonly at: number;
};

/** The place of a row, or the place before the first: {epoch: 0, seq: 0}. */
export type Place = { readonly epoch: number; readonly seq: number };

export const BEGINNING: Place = { epoch: 0, seq: 0 };

const AT_ONCE = 1_000;

/** The rows after a place, through all epochs, in order. */
export async function* rowsAfter(
	db: Kysely<Schema>,
	room: string,
	kind: RoomKind,
	place: Place
): AsyncGenerator<JournalRow> {
	for (let last = place; ;) {
		const { epoch, seq } = last;
		const rows = await db
			.selectFrom(tables[kind].journal)
			.select(['epoch', 'seq', 'bytes', 'actor', 'client_id as clientId', 'at'])
			.where('room', '=', room)
			.where((is) => is.or([is('epoch', '>', epoch), is.and([is('epoch', '=', epoch), is('seq', '>', seq)])]))
			.orderBy('epoch')
			.orderBy('seq')
			.limit(AT_ONCE)
			.execute();
		yield* rows;
		const end = rows.at(-1);
		if (end === undefined || rows.length < AT_ONCE) return;
		last = end;
	}
}

/** The rows of the evaluation's room that were kept after a time (milliseconds since 1970), of its present epoch, in order. */
export async function writtenAfter(
	db: Kysely<Schema>,
	room: string,
	time: number
): Promise<Pick<JournalRow, 'at' | 'bytes'>[]> {
	return db
		.selectFrom('journal')
		.innerJoin('room', (join) =>
			join.onRef('room.id', '=', 'journal.room').onRef('room.epoch', '=', 'journal.epoch')
		)
		.select(['journal.at', 'journal.bytes'])
		.where('journal.room', '=', room)
		.where('journal.at', '>', time)
		.orderBy('journal.seq')
		.execute();
}
