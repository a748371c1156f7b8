/** The evaluation's document as acts read it and write into it: from the journal, never from a room's memory. */

import { randomInt } from 'node:crypto';
import type { Transaction } from 'kysely';
import type * as Y from 'yjs';
import { loadDoc } from '../../src/lib/document/load.ts';
import type { Edition } from '../../src/lib/domain/instrument.ts';
import type { Schema } from '../db/tables/index.ts';
import { appendInside } from '../journal/append-inside.ts';
import { loadRoom } from '../journal/read.ts';
import { SERVER } from '../journal/server.ts';
import { claimInside } from '../journal/writers.ts';

export type SharedDocument = { readonly doc: Y.Doc; readonly room: string; readonly epoch: number };

/** The document at the journal's head. The caller holds the room. */
export async function loadShared(
	trx: Transaction<Schema>,
	room: string,
	edition: Edition
): Promise<SharedDocument> {
	const { epoch, updates } = await loadRoom(trx, room);
	const areas = edition.areas.map(({ number }) => number);
	const doc = loadDoc(updates, { kind: 'evaluation', areas });
	return { doc, room, epoch };
}

/** Makes the changes as one update, seen by everybody at the same instant, and appends it; nothing if nothing changes. */
export async function writeShared(
	trx: Transaction<Schema>,
	{ doc, room, epoch }: SharedDocument,
	change: (doc: Y.Doc) => void,
	now: number
): Promise<void> {
	while (doc.store.clients.has(doc.clientID) || !(await claim(trx, room, epoch, doc.clientID)))
		doc.clientID = randomInt(2 ** 32);
	const emitted: Uint8Array[] = [];
	const keep = (update: Uint8Array) => emitted.push(update);
	doc.on('update', keep);
	doc.transact(() => change(doc));
	doc.off('update', keep);
	const rows = emitted.map((bytes) => ({ bytes, actor: SERVER, clientId: doc.clientID, at: now }));
	if (rows.length > 0) await appendInside(trx, { room, kind: 'evaluation', rows });
}

/** Appends the update that begins a new room's journal; `doc` holds nothing else. */
export async function beginJournal(
	trx: Transaction<Schema>,
	{ doc, room, epoch }: SharedDocument,
	update: Uint8Array,
	now: number
): Promise<void> {
	const [clientId] = doc.store.clients.keys();
	if (clientId === undefined) return;
	await claim(trx, room, epoch, clientId);
	await appendInside(trx, {
		room,
		kind: 'evaluation',
		rows: [{ bytes: update, actor: SERVER, clientId, at: now }]
	});
}

async function claim(
	trx: Transaction<Schema>,
	room: string,
	epoch: number,
	clientId: number
): Promise<boolean> {
	return claimInside(trx, { room, epoch }, [{ clientId, user: SERVER }]);
}
