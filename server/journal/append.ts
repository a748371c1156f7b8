/** Appending under the gate: what is acknowledged or shown to others has been through here first. */

import type { Database } from '../db/connect.ts';
import { refuseInsideWrite } from '../db/nesting.ts';
import { appendPostgres } from './append-postgres.ts';
import { sqliteAppender } from './append-sqlite.ts';
import type { AppendResult, Batch } from './batch.ts';

export type { AppendResult, Batch, Claim, Row } from './batch.ts';

/**
 * Stores each batch whole or not at all; the results stand in the order of the batches. Resolves when everything is
 * committed and on disk. Rejects on a database error: then it is unknown what was stored, and the room must load again.
 */
export async function append(db: Database, batches: readonly Batch[]): Promise<AppendResult[]> {
	refuseInsideWrite();
	if (db.engine.dialect === 'sqlite') return sqliteAppender(db.engine)(batches);
	return appendPostgres(db.engine, batches);
}
