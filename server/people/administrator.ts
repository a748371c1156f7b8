/** Making somebody an administrator: only from the machine's own command line, never by a page. */
import { randomUUID } from 'node:crypto';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { insertAccount, userOfAccount } from '../repositories/account.ts';
import { insertUser, updateUser } from '../repositories/user.ts';
import { normaliseEmail } from './email.ts';

/**
 * Makes the person who signs in by link with this address an administrator, and the person, too, if there is none
 * yet. Returns the user's id. Refuses (`bad-input`) what isn't an e-mail address.
 */
export async function makeAdministrator(
	db: Database,
	{ email: written, name }: { readonly email: string; readonly name: string },
	now: number
): Promise<string> {
	const email = normaliseEmail(written);
	if (!email) throw new Refused('bad-input', { field: 'email' });
	return db.write(async (trx) => {
		const known = await userOfAccount(trx, 'email', email);
		if (known) {
			await updateUser(trx, known.id, { administrator: 1 });
			return known.id;
		}
		const id = randomUUID();
		await insertUser(trx, { id, name, email, administrator: 1, single_keys: 1, created_at: now });
		await insertAccount(trx, 'email', email, id);
		return id;
	});
}
