/** Sheets are working papers: unlike the evaluation's journal their contents can be erased. */

import type { Transaction } from 'kysely';
import type { Schema } from '../db/tables/index.ts';
import { raiseEpoch } from './room.ts';

/** Deletes all that was ever written on the sheet and begins a new epoch, whose number is returned. */
export async function eraseSheet(trx: Transaction<Schema>, room: string): Promise<number> {
	// Raising the epoch comes first: it holds the room, so that nothing is appended behind the deletion.
	const epoch = await raiseEpoch(trx, room);
	await trx.deleteFrom('sheet_journal').where('room', '=', room).execute();
	await trx.deleteFrom('sheet_checkpoint').where('room', '=', room).execute();
	await trx.deleteFrom('writer').where('room', '=', room).where('epoch', '<', epoch).execute();
	return epoch;
}
