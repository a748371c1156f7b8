/** The people of the demo, one click each. They exist in demo mode only. */
import type { Kysely } from 'kysely';
import type { Database } from '../db/connect.ts';
import type { Schema } from '../db/tables/index.ts';
import { insertAccountOnce, userOfAccount } from '../repositories/account.ts';
import { insertUserOnce } from '../repositories/user.ts';

export type DemoAccount = {
	/** What the form sends. */
	readonly account: string;
	readonly user: string;
	readonly name: string;
	readonly email: string;
	/** Home municipality: the evaluators are lent by others than the evaluated one. */
	readonly municipality: string | null;
	readonly administrator: boolean;
	/** What they are in the demo's evaluation; picks the sentence under the button. */
	readonly part: 'lead' | 'evaluator' | 'contact' | 'administrator';
};

export const demoAccounts: readonly DemoAccount[] = [
	demo('anna', 'Anna Lindqvist', '1284', 'lead'),
	demo('bo', 'Bo Hedman', '0115', 'evaluator'),
	demo('cia', 'Cia Nordin', '1270', 'evaluator'),
	demo('kim', 'Kim Sandell', '1283', 'contact'),
	demo('admin', 'Alex Administratör', null, 'administrator')
];

function demo(
	account: string,
	name: string,
	municipality: string | null,
	part: DemoAccount['part']
): DemoAccount {
	const administrator = part === 'administrator';
	const email = `${account}@demo.samsyn.example`;
	return { account, user: `demo-${account}`, name, email, municipality, administrator, part };
}

/** The user of a demo account, or null if there is no such account. Makes the people who are missing. */
export async function demoUser(db: Database, account: string, now: number): Promise<string | null> {
	const found = demoAccounts.find((known) => known.account === account);
	if (!found) return null;
	if (!(await userOfAccount(db.kysely, 'demo', account))) await db.write((trx) => ensureDemoPeople(trx, now));
	return found.user;
}

/** Makes the demo's people who are missing; the seeding of the demo calls it before it builds the team. */
export async function ensureDemoPeople(trx: Kysely<Schema>, now: number): Promise<void> {
	for (const { account, user, name, email, municipality, administrator } of demoAccounts) {
		const row = {
			id: user,
			name,
			email,
			municipality_code: municipality,
			administrator: administrator ? 1 : 0,
			single_keys: 1,
			created_at: now
		} as const;
		await insertUserOnce(trx, row);
		await insertAccountOnce(trx, 'demo', account, user);
	}
}
