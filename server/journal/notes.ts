/**
 * Notes of interviews: their contents can be erased, and what somebody deletes in them doesn't stay in the rows of a
 * journal either.
 */

import type { Transaction } from 'kysely';
import type { Schema } from '../db/tables/index.ts';
import { erase } from './erase.ts';

/** Deletes all that was ever written in the notes and begins a new epoch, whose number is returned. */
export async function eraseNotes(trx: Transaction<Schema>, room: string): Promise<number> {
	return erase(trx, 'notes', room);
}

/** Deletes the rows that a checkpoint stands for. Inside the transaction that stored it. */
export async function forgetRows(
	trx: Transaction<Schema>,
	room: string,
	epoch: number,
	seq: number
): Promise<void> {
	await trx
		.deleteFrom('notes_journal')
		.where('room', '=', room)
		.where('epoch', '=', epoch)
		.where('seq', '<=', seq)
		.execute();
}
