/** A journal replayed row by row into fresh documents, one for each epoch. */

import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import * as Y from 'yjs';
import { emptyDoc, type DocKind } from '../../src/lib/document/load.ts';
import type { Schema } from '../db/tables/index.ts';
import { addRow, type JournalHash } from './journal-hash.ts';
import { BEGINNING, rowsAfter, type JournalRow, type Place } from '../journal/rows.ts';

/** `unreadable`: bytes that are no update. `pending`: an update that builds on what is not there. */
export type JournalFault = { readonly kind: 'hole' | 'unreadable' | 'pending'; readonly at: Place };

export type Replay = {
	/** Null where the journal replays whole. */
	readonly fault: JournalFault | null;
	/** Of all rows up to the end, or to the fault. */
	readonly hash: JournalHash;
	/** How many rows that is. */
	readonly rows: number;
	/** The document of the last epoch that has rows. */
	readonly doc: Y.Doc;
};

/** Called after the row, with the document as it was then and the hash of all rows up to it. */
export type Visit = (place: Place, doc: Y.Doc, hash: () => string) => void;

/** Replays all epochs of the room's journal; `visit` is called after each of the rows that `stops` says. */
export async function replay(
	db: Kysely<Schema>,
	room: string,
	kind: DocKind,
	stops: (place: Place) => boolean = () => false,
	visit: Visit = () => undefined
): Promise<Replay> {
	const hash = createHash('sha256');
	let doc = emptyDoc(kind);
	let last = BEGINNING;
	let rows = 0;
	const ending = (fault: JournalFault | null): Replay => ({ fault, hash: { hash, upTo: last }, rows, doc });
	for await (const row of rowsAfter(db, room, kind.kind, BEGINNING)) {
		const at = { epoch: row.epoch, seq: row.seq };
		if (row.epoch !== last.epoch) doc = emptyDoc(kind);
		if (row.seq !== (row.epoch === last.epoch ? last.seq + 1 : 1)) return ending({ kind: 'hole', at });
		const fault = apply(doc, row);
		if (fault !== null) return ending({ kind: fault, at });
		addRow(hash, row);
		last = at;
		rows++;
		if (stops(at)) visit(at, doc, () => hash.copy().digest('hex'));
	}
	return ending(null);
}

function apply(doc: Y.Doc, { bytes }: JournalRow): 'unreadable' | 'pending' | null {
	try {
		Y.applyUpdate(doc, bytes);
	} catch {
		// Whatever the decoder says of such bytes: they may quote what somebody wrote.
		return 'unreadable';
	}
	return doc.store.pendingStructs === null && doc.store.pendingDs === null ? null : 'pending';
}
