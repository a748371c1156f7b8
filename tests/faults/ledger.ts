/** Writers at full speed, a ledger of what was acknowledged to them, and the comparison with what is stored. */

import type { Database } from '../../server/db/connect.ts';
import { append, type Batch } from '../../server/journal/append.ts';
import { readSince } from '../../server/journal/read.ts';
import { createRoom, roomState } from '../../server/journal/room.ts';

/** An acknowledged update: its content is found nowhere else. */
export type Acknowledged = { readonly room: string; readonly seq: number; readonly content: string };

export type Append = (batch: Batch) => Promise<number>;

export const rooms: readonly string[] = ['fault/1', 'fault/2', 'fault/3'];

/** The rooms that are not there yet are made. */
export async function makeRooms(db: Database): Promise<void> {
	await db.write(async (trx) => {
		for (const id of rooms) {
			if (!(await roomState(trx, id))) await createRoom(trx, { id, kind: 'evaluation', evaluation: 'fault' });
		}
	});
}

/** The real journal. Throws when the update is not acknowledged. */
export function journalled(db: Database): Append {
	return async (batch) => {
		const [result] = await append(db, [batch]);
		if (!result?.ok) throw new Error(`turned away: ${result?.reason ?? 'no result'}`);
		return result.head;
	};
}

/** A control that acknowledges first and stores every 200 ms: the way to lose work. Its sequence numbers are 0. */
export function debounced(db: Database): Append {
	let held: Batch[] = [];
	setInterval(() => {
		const group = held;
		held = [];
		void append(db, group);
	}, 200);
	return async (batch) => {
		held.push(batch);
		await new Promise((later) => setTimeout(later, 1));
		return 0;
	};
}

/** One writer, until `going()` is false: `tell` gets each acknowledged update, `failed` each error. */
export async function write(
	store: Append,
	name: string,
	going: () => boolean,
	tell: (update: Acknowledged) => void,
	failed: (error: unknown) => void
): Promise<void> {
	for (let n = 0; going(); n++) {
		const room = rooms[n % rooms.length] ?? 'fault/1';
		const content = `${name}.${n}`;
		const rows = [{ bytes: new TextEncoder().encode(content), actor: name, clientId: 1, at: Date.now() }];
		try {
			const seq = await store({ room, kind: 'evaluation', epoch: 1, gate: 1, rows, writers: [] });
			tell({ room, seq, content });
		} catch (error) {
			failed(error);
			await new Promise((later) => setTimeout(later, 5));
		}
	}
}

export type Comparison = {
	/** Acknowledged, but not stored, or stored under another number. */
	readonly lost: readonly Acknowledged[];
	/** Rooms whose rows are not numbered 1, 2, 3 … at least up to the head. */
	readonly torn: readonly string[];
};

/** Compares the ledger with the journal. An acknowledged update with number 0 may lie anywhere in its room. */
export async function compare(db: Database, ledger: readonly Acknowledged[]): Promise<Comparison> {
	const stored = new Map<string, Map<string, number>>();
	const torn: string[] = [];
	for (const room of rooms) {
		// PostgreSQL may be finishing what a dead process had sent: rows beyond the head just read are whole as well.
		const head = (await roomState(db.read, room))?.head ?? 0;
		const entries = await readSince(db.read, room, 1, 0);
		if (entries.length < head || entries.some((entry, index) => entry.seq !== index + 1)) torn.push(room);
		stored.set(room, new Map(entries.map((entry) => [new TextDecoder().decode(entry.bytes), entry.seq])));
	}
	const lost = ledger.filter(({ room, seq, content }) => {
		const found = stored.get(room)?.get(content);
		return found === undefined || (seq !== 0 && found !== seq);
	});
	return { lost, torn };
}
