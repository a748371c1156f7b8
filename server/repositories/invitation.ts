/** Invitations to an evaluation. */
import type { Insertable, Kysely, Selectable } from 'kysely';
import type { Schema } from '../db/tables/index.ts';

export type InvitationRow = Selectable<Schema['invitation']>;

export async function insertInvitation(
	db: Kysely<Schema>,
	row: Insertable<Schema['invitation']>
): Promise<void> {
	await db.insertInto('invitation').values(row).execute();
}

export async function findInvitation(db: Kysely<Schema>, hash: string): Promise<InvitationRow | undefined> {
	return db.selectFrom('invitation').selectAll().where('hash', '=', hash).executeTakeFirst();
}

export async function invitationsTo(db: Kysely<Schema>, evaluation: string): Promise<InvitationRow[]> {
	return db
		.selectFrom('invitation')
		.selectAll()
		.where('evaluation_id', '=', evaluation)
		.orderBy('created_at')
		.execute();
}

/** Marks it accepted unless it already is; whether this call did it. Of two at once only one succeeds. */
export async function markAccepted(db: Kysely<Schema>, id: string, by: string, at: number): Promise<boolean> {
	const changed = await db
		.updateTable('invitation')
		.set({ accepted_at: at, accepted_by: by })
		.where('id', '=', id)
		.where('accepted_at', 'is', null)
		.returning('id')
		.executeTakeFirst();
	return changed !== undefined;
}

/** Withdraws an invitation that nobody has accepted. */
export async function deleteInvitation(db: Kysely<Schema>, id: string): Promise<void> {
	await db.deleteFrom('invitation').where('id', '=', id).where('accepted_at', 'is', null).execute();
}

/** Takes back what nobody has accepted and the person sent, or what was sent to their address. How many it was. */
export async function deleteInvitationsOf(
	db: Kysely<Schema>,
	evaluation: string,
	{ by, to }: { readonly by: string | null; readonly to: string | null }
): Promise<number> {
	const gone = await db
		.deleteFrom('invitation')
		.where('evaluation_id', '=', evaluation)
		.where('accepted_at', 'is', null)
		.where((row) => row.or([row('created_by', '=', by ?? ''), row('email', '=', to ?? '')]))
		.returning('id')
		.execute();
	return gone.length;
}
