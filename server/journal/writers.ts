/** Who owns which Yjs client id in a room: the first who announced it or wrote with it, for the whole epoch. */

import type { Kysely, Transaction } from 'kysely';
import type { Schema } from '../db/tables/index.ts';
import type { Claim } from './batch.ts';

/**
 * Stores who bears which client id and tells whether all claims stood; if not, the caller rolls back. Needs the room's
 * row to be held, or two claims at once could both believe they were first.
 */
export async function claimInside(
	trx: Transaction<Schema>,
	{ room, epoch }: { readonly room: string; readonly epoch: number },
	claims: readonly Claim[]
): Promise<boolean> {
	if (claims.length === 0) return true;
	await trx
		.insertInto('writer')
		.values(claims.map(({ clientId, user }) => ({ room, epoch, client_id: clientId, user })))
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	const owners = await writersOf(
		trx,
		room,
		epoch,
		claims.map((claim) => claim.clientId)
	);
	return claims.every(({ clientId, user }) => owners.get(clientId) === user);
}

/** Whose each client id is, in one epoch of a room; all of them, or only those asked for. */
export async function writersOf(
	db: Kysely<Schema>,
	room: string,
	epoch: number,
	only?: readonly number[]
): Promise<Map<number, string>> {
	if (only?.length === 0) return new Map();
	const rows = await db
		.selectFrom('writer')
		.select(['client_id', 'user'])
		.where('room', '=', room)
		.where('epoch', '=', epoch)
		.$if(only !== undefined, (query) => query.where('client_id', 'in', only ?? []))
		.execute();
	return new Map(rows.map((row) => [row.client_id, row.user]));
}
