/** Sheets are working papers: unlike the evaluation's journal their contents can be erased. */

import type { Transaction } from 'kysely';
import type { Schema } from '../db/tables/index.ts';
import { erase } from './erase.ts';

/** Deletes all that was ever written on the sheet and begins a new epoch, whose number is returned. */
export async function eraseSheet(trx: Transaction<Schema>, room: string): Promise<number> {
	return erase(trx, 'sheet', room);
}
