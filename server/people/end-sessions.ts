/** Signing somebody out from the machine's own command line, as when a computer was lost. */
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { usersOfAddress } from '../repositories/user.ts';
import { normaliseEmail } from './email.ts';
import { endSessionsOf } from './session.ts';

/**
 * Ends all sessions of everybody whose proven address it is, whichever way they sign in; how many people it were.
 * Refuses (`bad-input`) what isn't an e-mail address.
 */
export async function endSessionsOfAddress(db: Database, written: string): Promise<number> {
	const email = normaliseEmail(written);
	if (!email) throw new Refused('bad-input', { field: 'email' });
	const people = await usersOfAddress(db.read, email);
	for (const { id } of people) await endSessionsOf(db, id);
	return people.length;
}
