import { randomBytes } from 'node:crypto';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { CONTACT_LENGTH, NAME_LENGTH } from '../../src/lib/domain/interview-name.ts';
import { codesOf } from '../../src/lib/domain/interview.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { putName } from '../repositories/interview-name.ts';
import { interviewsOf } from '../repositories/interview.ts';
import { act } from './act.ts';

export type KeepName = {
	readonly evaluation: string;
	readonly code: string;
	readonly name: string;
	/** May be empty. */
	readonly contact: string;
};

/** Says who is behind a role code, in the place of what was said before. The log tells that, neither code nor name. */
export async function keepName(
	db: Database,
	actor: Actor,
	{ evaluation: id, code, ...person }: KeepName,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'keep-names' }, now, async ({ trx, log }) => {
		const [name, contact] = [person.name.trim(), person.contact.trim()];
		if (name === '' || name.length > NAME_LENGTH) throw new Refused('bad-input', { field: 'name' });
		if (contact.length > CONTACT_LENGTH) throw new Refused('bad-input', { field: 'contact' });
		const known = codesOf(await interviewsOf(trx, id)).some((role) => role.code === code);
		if (!known) throw new Refused('bad-input', { field: 'code' });
		const nonce = randomBytes(16).toString('hex');
		await putName(trx, id, { code, name, contact, nonce, at: now });
		await log('keep-name');
	});
}
