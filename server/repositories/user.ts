/** People. */
import type { Insertable, Kysely, Selectable, Updateable } from 'kysely';
import type { Schema } from '../db/tables/index.ts';

export type UserRow = Selectable<Schema['user']>;

export async function findUser(db: Kysely<Schema>, id: string): Promise<UserRow | undefined> {
	return db.selectFrom('user').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function findUsers(db: Kysely<Schema>, ids: readonly string[]): Promise<UserRow[]> {
	if (!ids.length) return [];
	return db.selectFrom('user').selectAll().where('id', 'in', ids).execute();
}

/** Whose proven address it is, in the form that addresses are compared in. */
export async function usersOfAddress(db: Kysely<Schema>, email: string): Promise<Pick<UserRow, 'id'>[]> {
	return db.selectFrom('user').select('id').where('email', '=', email).execute();
}

export async function administratorIds(db: Kysely<Schema>): Promise<string[]> {
	const rows = await db.selectFrom('user').select('id').where('administrator', '=', 1).execute();
	return rows.map(({ id }) => id);
}

/** The people as they are, held until the transaction ends; in the order of their ids, so that none wait in a circle. */
export async function holdUsers(db: Kysely<Schema>, ids: readonly string[]): Promise<UserRow[]> {
	const held: UserRow[] = [];
	for (const id of [...new Set(ids)].sort()) {
		// Writing the row back unchanged takes its lock on both databases.
		const unchanged = db.updateTable('user').set((user) => ({ name: user.ref('name') }));
		held.push(...(await unchanged.where('id', '=', id).returningAll().execute()));
	}
	return held;
}

export async function insertUser(db: Kysely<Schema>, row: Insertable<Schema['user']>): Promise<void> {
	await db.insertInto('user').values(row).execute();
}

/** Leaves a row with that id as it is. */
export async function insertUserOnce(db: Kysely<Schema>, row: Insertable<Schema['user']>): Promise<void> {
	await db
		.insertInto('user')
		.values(row)
		.onConflict((conflict) => conflict.column('id').doNothing())
		.execute();
}

export async function updateUser(
	db: Kysely<Schema>,
	id: string,
	change: Omit<Updateable<Schema['user']>, 'id'>
): Promise<void> {
	if (Object.keys(change).length) await db.updateTable('user').set(change).where('id', '=', id).execute();
}
