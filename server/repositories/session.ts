/** Sessions, found by the hash of what the cookie holds. */
import type { Kysely, Selectable } from 'kysely';
import type { Schema } from '../db/tables/index.ts';
import type { UserRow } from './user.ts';

export type SessionRow = Selectable<Schema['session']>;

export async function insertSession(db: Kysely<Schema>, row: SessionRow): Promise<void> {
	await db.insertInto('session').values(row).execute();
}

export async function sessionWithUser(
	db: Kysely<Schema>,
	tokenHash: string
): Promise<{ session: SessionRow; user: UserRow } | undefined> {
	const session = await db
		.selectFrom('session')
		.selectAll()
		.where('token_hash', '=', tokenHash)
		.executeTakeFirst();
	if (!session) return undefined;
	const user = await db
		.selectFrom('user')
		.selectAll()
		.where('id', '=', session.user_id)
		.executeTakeFirstOrThrow();
	return { session, user };
}

export async function findSessions(db: Kysely<Schema>, ids: readonly string[]): Promise<SessionRow[]> {
	if (ids.length === 0) return [];
	return db.selectFrom('session').selectAll().where('id', 'in', ids).execute();
}

export async function sessionsOf(db: Kysely<Schema>, user: string): Promise<SessionRow[]> {
	return db.selectFrom('session').selectAll().where('user_id', '=', user).execute();
}

/** Unless it was seen after `before`. Times are milliseconds since 1970. */
export async function markSeen(
	db: Kysely<Schema>,
	id: string,
	{ now, before }: { readonly now: number; readonly before: number }
): Promise<void> {
	await db
		.updateTable('session')
		.set({ seen_at: now })
		.where('id', '=', id)
		.where('seen_at', '<=', before)
		.execute();
}

export async function deleteSession(db: Kysely<Schema>, id: string): Promise<void> {
	await db.deleteFrom('session').where('id', '=', id).execute();
}

/** Forgets sessions that no one can use any more. */
export async function deleteSessionsBefore(
	db: Kysely<Schema>,
	limits: { readonly seen: number; readonly expires: number }
): Promise<void> {
	await db
		.deleteFrom('session')
		.where((or) => or.or([or('seen_at', '<', limits.seen), or('expires_at', '<', limits.expires)]))
		.execute();
}
