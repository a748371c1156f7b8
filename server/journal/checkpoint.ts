/**
 * A checkpoint is a document re-encoded, to make loading quick. The journal stays whole, except that of notes, whose rows
 * a checkpoint replaces; item ids stay the same.
 */

import type { Database } from '../db/connect.ts';
import { tables } from './batch.ts';
import { forgetRows } from './notes.ts';
import { lockRooms } from './room.ts';

/**
 * Stores what the journal's rows up to and including `seq` amount to, in place of an older checkpoint of the epoch.
 * False if the epoch has passed or the stored checkpoint reaches as far. Throws RangeError if `seq` lies beyond the
 * head, Error if there is no such room.
 */
export async function saveCheckpoint(
	db: Database,
	room: string,
	epoch: number,
	seq: number,
	bytes: Uint8Array
): Promise<boolean> {
	return db.write(async (trx) => {
		// The room is held, or the contents of a sheet erased in this moment would come back as a checkpoint.
		const state = (await lockRooms(trx, [room])).get(room);
		if (state?.epoch !== epoch) return false;
		if (seq < 1 || seq > state.head)
			throw new RangeError(`checkpoint at ${seq}, but the head is ${state.head}`);
		const { kind } = await trx
			.selectFrom('room')
			.select('kind')
			.where('id', '=', room)
			.executeTakeFirstOrThrow();
		const stored = await trx
			.insertInto(tables[kind].checkpoint)
			.values({ room, epoch, seq, bytes, at: Date.now() })
			.onConflict((conflict) =>
				conflict
					.columns(['room', 'epoch'])
					.doUpdateSet((row) => ({
						seq: row.ref('excluded.seq'),
						bytes: row.ref('excluded.bytes'),
						at: row.ref('excluded.at')
					}))
					.whereRef('excluded.seq', '>', `${tables[kind].checkpoint}.seq`)
			)
			.returning('seq')
			.executeTakeFirst();
		if (stored !== undefined && kind === 'notes') await forgetRows(trx, room, epoch, seq);
		return stored !== undefined;
	});
}
