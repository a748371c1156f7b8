/** Beginning and ending sessions. */
import { randomUUID } from 'node:crypto';
import { bell } from '../bus.ts';
import type { Database } from '../db/connect.ts';
import {
	deleteSession,
	deleteSessionsBefore,
	insertSession,
	sessionsOf,
	sessionWithUser
} from '../repositories/session.ts';
import { ABSOLUTE, IDLE } from './session-life.ts';
import { hashOfToken, newSessionToken } from './token.ts';

/** Begins a session for the user under a new token and returns what the cookie shall hold. */
export async function beginSession(
	db: Database,
	user: string,
	now: number,
	token = newSessionToken()
): Promise<{ token: string; expires: number }> {
	const expires = now + ABSOLUTE;
	const row = {
		id: randomUUID(),
		token_hash: hashOfToken(token),
		user_id: user,
		created_at: now,
		seen_at: now,
		expires_at: expires
	};
	await db.write(async (trx) => {
		await deleteSessionsBefore(trx, { seen: now - IDLE, expires: now });
		await insertSession(trx, row);
	});
	return { token, expires };
}

/** Ends the session; its sockets hear of it by the bell and look it up in vain. */
export async function endSession(db: Database, id: string): Promise<void> {
	await db.write((trx) => deleteSession(trx, id));
	bell().ring(`session:${id}`);
}

/** Ends the session whose cookie holds `token`, if there is one. */
export async function endSessionOfToken(db: Database, token: string): Promise<void> {
	const found = await sessionWithUser(db.kysely, hashOfToken(token));
	if (found) await endSession(db, found.session.id);
}

/** Ends every session of the user, `except` one. */
export async function endSessionsOf(db: Database, user: string, except: string | null = null): Promise<void> {
	for (const session of await sessionsOf(db.kysely, user)) {
		if (session.id !== except) await endSession(db, session.id);
	}
}
