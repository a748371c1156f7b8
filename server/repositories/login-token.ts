/** Links for signing in by mail, kept as hashes until used or expired. */
import type { Kysely, Selectable } from 'kysely';
import type { Schema } from '../db/tables/index.ts';

export type LoginTokenRow = Selectable<Schema['login_token']>;

/** Stores the token and forgets those that expired before `now`. */
export async function insertLoginToken(db: Kysely<Schema>, row: LoginTokenRow, now: number): Promise<void> {
	await db.deleteFrom('login_token').where('expires_at', '<', now).execute();
	await db.insertInto('login_token').values(row).execute();
}

/** Takes the token away and returns it, so that only one of two simultaneous uses gets it. */
export async function takeLoginToken(
	db: Kysely<Schema>,
	hash: string,
	email: string
): Promise<LoginTokenRow | undefined> {
	return db
		.deleteFrom('login_token')
		.where('hash', '=', hash)
		.where('email', '=', email)
		.returningAll()
		.executeTakeFirst();
}
