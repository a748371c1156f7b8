/** The ways a person signs in. An account belongs to one person for ever. */
import type { Kysely } from 'kysely';
import type { Schema } from '../db/tables/index.ts';
import type { UserRow } from './user.ts';

export async function userOfAccount(
	db: Kysely<Schema>,
	provider: string,
	account: string
): Promise<UserRow | undefined> {
	return db
		.selectFrom('account')
		.innerJoin('user', 'user.id', 'account.user_id')
		.selectAll('user')
		.where('account.provider', '=', provider)
		.where('account.account', '=', account)
		.executeTakeFirst();
}

/** Throws the database's error if the account exists, whoever has it. */
export async function insertAccount(
	db: Kysely<Schema>,
	provider: string,
	account: string,
	user: string
): Promise<void> {
	await db.insertInto('account').values({ provider, account, user_id: user }).execute();
}

/** Leaves the account with whoever has it. */
export async function insertAccountOnce(
	db: Kysely<Schema>,
	provider: string,
	account: string,
	user: string
): Promise<void> {
	await db
		.insertInto('account')
		.values({ provider, account, user_id: user })
		.onConflict((conflict) => conflict.columns(['provider', 'account']).doNothing())
		.execute();
}
