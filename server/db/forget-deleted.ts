/** What was deleted is overwritten in the database's file; here it also leaves the log of writes that lies beside it. */

import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from './connect.ts';
import { emptyLog } from './sqlite.ts';

/** Readers hold the log for milliseconds; whoever holds it longer is a backup. */
const ATTEMPTS = 20;
const PAUSE_MS = 50;

/** Databases whose log still holds what was deleted. */
const behind = new WeakSet<Database>();

/**
 * After the transaction that deleted. False where somebody held the log all the while: then `forgetLater` empties it. On
 * PostgreSQL the server's own vacuum does it.
 */
export async function forgetDeleted(db: Database): Promise<boolean> {
	const { engine } = db;
	if (engine.dialect !== 'sqlite') return true;
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		if (await engine.turns(() => emptyLog(engine.writer))) {
			behind.delete(db);
			return true;
		}
		await pause(PAUSE_MS);
	}
	behind.add(db);
	return false;
}

/** What could not be forgotten when it was deleted; asked now and then. */
export async function forgetLater(db: Database): Promise<void> {
	if (behind.has(db)) await forgetDeleted(db);
}
