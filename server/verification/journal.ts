/** Whether a room's journal is whole, and whether its checkpoint and head say the same as its rows. */

import type { Kysely } from 'kysely';
import type { DocKind } from '../../src/lib/document/load.ts';
import type { Schema } from '../db/tables/index.ts';
import { tables } from '../journal/batch.ts';
import { roomState } from '../journal/room.ts';
import type { Place } from '../journal/rows.ts';
import { isDocumentOf } from './same-document.ts';
import { replay, type JournalFault, type Replay, type Visit } from './replay.ts';

/** `head`: rows are missing at the end. `checkpoint`: it differs from the rows it stands for. */
export type RoomFault = JournalFault | { readonly kind: 'head' | 'checkpoint'; readonly at: Place };

export type JournalReading = Pick<Replay, 'hash' | 'rows'> & { readonly faults: readonly RoomFault[] };

/** Reads the whole journal; `visit` is called with the document at each of the places. Throws if there is no such room. */
export async function readJournal(
	db: Kysely<Schema>,
	room: string,
	kind: DocKind,
	places: readonly Place[] = [],
	visit: Visit = () => undefined
): Promise<JournalReading> {
	const state = await roomState(db, room);
	if (state === undefined) throw new Error(`there is no room ${room}`);
	const checkpoints = await db
		.selectFrom(tables[kind.kind].checkpoint)
		.select(['epoch', 'seq', 'bytes'])
		.where('room', '=', room)
		.execute();
	const faults: RoomFault[] = [];
	const unseen = new Set(checkpoints);
	const same = (one: Place, { epoch, seq }: Place) => one.epoch === epoch && one.seq === seq;
	const stops = (place: Place) => [...checkpoints, ...places].some((one) => same(one, place));
	const read = await replay(db, room, kind, stops, (place, doc, hash) => {
		const stored = checkpoints.find((one) => same(one, place));
		if (stored !== undefined) {
			unseen.delete(stored);
			if (!isDocumentOf(stored.bytes, doc, kind)) faults.push({ kind: 'checkpoint', at: place });
		}
		if (places.some((one) => same(one, place))) visit(place, doc, hash);
	});
	if (read.fault !== null) faults.push(read.fault);
	// One that stands for no row; after a fault nobody has looked for its row.
	if (read.fault === null)
		for (const { epoch, seq } of unseen) faults.push({ kind: 'checkpoint', at: { epoch, seq } });
	const end = read.hash.upTo;
	// The head that the room says lies within what was read, also where rows have come since.
	const reached = end.epoch > state.epoch || (end.epoch === state.epoch && end.seq >= state.head);
	if (read.fault === null && state.head > 0 && !reached)
		faults.push({ kind: 'head', at: { epoch: state.epoch, seq: state.head } });
	return { faults, hash: read.hash, rows: read.rows };
}
