import type { Database } from '../db/connect.ts';
import { deleteExpired, hasExpired } from '../repositories/report-reading.ts';

/** Deletes readings of older reports that nobody kept in time. `now` in milliseconds since 1970. */
export async function forgetReadings(db: Database, now: number): Promise<void> {
	if (await hasExpired(db.read, now)) await db.write((trx) => deleteExpired(trx, now));
}
