/** Notes of an interview: what is left of them when what was deleted is gone must still make a document. */

import type { Kysely } from 'kysely';
import { loadDoc } from '../../src/lib/document/load.ts';
import type { Schema } from '../db/tables/index.ts';
import { loadRoom } from '../journal/read.ts';
import type { Finding } from './finding.ts';

/** Their rows are no history to hold anything against: a checkpoint stands for those before it. */
export async function readNotes(
	db: Kysely<Schema>,
	room: string
): Promise<{ readonly rows: number; readonly findings: readonly Finding[] }> {
	const loaded = await loadRoom(db, room).catch(() => null);
	if (loaded === null) return { rows: 0, findings: [{ kind: 'journal-hole', at: room }] };
	const rows = loaded.updates.length;
	try {
		loadDoc(loaded.updates, { kind: 'notes', interview: room.slice(room.lastIndexOf('/') + 1) });
		return { rows, findings: [] };
	} catch {
		// Whatever the decoder says may quote what somebody wrote.
		return { rows, findings: [{ kind: 'journal-unreadable', at: room }] };
	}
}
