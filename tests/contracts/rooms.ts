/** Rooms and batches for the journal's contracts. */

import type { Database } from '../../server/db/connect.ts';
import type { Batch, Row } from '../../server/journal/append.ts';
import { createRoom, type RoomKind } from '../../server/journal/room.ts';

let made = 0;

/** A new room of its own for a test, and its id. */
export async function freshRoom(db: Database, kind: RoomKind = 'evaluation'): Promise<string> {
	const id = `${kind}/${++made}`;
	await db.write((trx) => createRoom(trx, { id, kind, evaluation: 'e' }));
	return id;
}

/** A row whose content is its text, so that tests can say which rows they see. */
export function row(text: string, clientId = 1): Row {
	return { bytes: new TextEncoder().encode(text), actor: 'anna', clientId, at: 1_700_000_000_000 };
}

/** A batch for a room in its first epoch under its first gate, unless told otherwise. */
export function batch(room: string, texts: readonly string[], other: Partial<Batch> = {}): Batch {
	const kind = (['sheet', 'notes'] as const).find((one) => room.startsWith(one)) ?? 'evaluation';
	return { room, kind, epoch: 1, gate: 1, rows: texts.map((text) => row(text)), writers: [], ...other };
}

export const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
