/** Working papers, unlike the evaluation's journal, can be erased. */

import type { Transaction } from 'kysely';
import type { Schema } from '../db/tables/index.ts';
import { tables } from './batch.ts';
import { raiseEpoch } from './room.ts';

/** Deletes all that was ever written in the room and begins a new epoch, whose number is returned. */
export async function erase(
	trx: Transaction<Schema>,
	kind: 'sheet' | 'notes',
	room: string
): Promise<number> {
	// Raising the epoch comes first: it holds the room, so that nothing is appended behind the deletion.
	const epoch = await raiseEpoch(trx, room);
	await trx.deleteFrom(tables[kind].journal).where('room', '=', room).execute();
	await trx.deleteFrom(tables[kind].checkpoint).where('room', '=', room).execute();
	await trx.deleteFrom('writer').where('room', '=', room).where('epoch', '<', epoch).execute();
	return epoch;
}
