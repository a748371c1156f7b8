/** The rooms of an evaluation, as its acts see them: held together, and their gates raised together. */

import type { Kysely, Transaction } from 'kysely';
import type { Actor, Evaluation, UserId } from '../../src/lib/domain/evaluation.ts';
import { can } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { roomId, roomName } from '../../src/lib/wire/rooms.ts';
import type { Schema } from '../db/tables/index.ts';
import { createRoom, lockRooms, roomHeads } from '../journal/room.ts';

export function evaluationRoom(evaluation: string): string {
	return roomId({ kind: 'evaluation', evaluation, epoch: 0 });
}

export function sheetRoom(evaluation: string, user: UserId): string {
	return roomId({ kind: 'sheet', evaluation, user, epoch: 0 });
}

/** The names, epoch included, under which a page opens the shared document and the person's own sheet, if any. */
export async function roomNamesFor(
	db: Kysely<Schema>,
	evaluation: string,
	user: UserId
): Promise<{ readonly evaluation: string; readonly sheet: string | null }> {
	const own = sheetRoom(evaluation, user);
	const shared = evaluationRoom(evaluation);
	const heads = await roomHeads(db, [shared, own]);
	const epoch = heads.get(shared)?.epoch;
	const sheetEpoch = heads.get(own)?.epoch;
	if (epoch === undefined) throw new Refused('not-found');
	return {
		evaluation: roomName({ kind: 'evaluation', evaluation, epoch }),
		sheet: sheetEpoch === undefined ? null : roomName({ kind: 'sheet', evaluation, user, epoch: sheetEpoch })
	};
}

/** The names of the rooms that the actor may join now: a sheet from an earlier time as evaluator is not among them. */
export async function roomsOpenTo(
	db: Kysely<Schema>,
	evaluation: Evaluation,
	actor: Actor
): Promise<{ readonly evaluation: string; readonly sheet: string | null }> {
	const names = await roomNamesFor(db, evaluation.id, actor.user);
	return can(actor, { do: 'join-sheet', owner: actor.user }, evaluation) ? names : { ...names, sheet: null };
}

/**
 * Holds all rooms of the evaluation until the transaction ends, so that acts come one at a time and nothing is
 * appended meanwhile. Refuses (`not-found`) if there is no such evaluation.
 */
export async function holdRooms(trx: Transaction<Schema>, evaluation: string): Promise<void> {
	const shared = evaluationRoom(evaluation);
	if (!(await roomHeads(trx, [shared])).has(shared)) throw new Refused('not-found');
	// The shared room is the first in id order, and only who holds it adds another: no room can be missed.
	await lockRooms(trx, [shared]);
	const rooms = trx.selectFrom('room').select('id').where('evaluation', '=', evaluation);
	await lockRooms(
		trx,
		(await rooms.execute()).map(({ id }) => id)
	);
}

/** The sheets of everybody who is or was an evaluator. */
export async function sheetsOf(db: Kysely<Schema>, evaluation: string): Promise<string[]> {
	const rows = await db
		.selectFrom('room')
		.select('id')
		.where('evaluation', '=', evaluation)
		.where('kind', '=', 'sheet')
		.orderBy('id')
		.execute();
	return rows.map(({ id }) => id);
}

/** Whoever writes in any of the rooms is judged by the new facts from the commit on. The caller holds the rooms. */
export async function raiseGates(trx: Transaction<Schema>, evaluation: string): Promise<void> {
	await trx
		.updateTable('room')
		.set((room) => ({ gate: room('gate', '+', 1) }))
		.where('evaluation', '=', evaluation)
		.execute();
}

/** Gives the person a sheet; one from an earlier time on the team is taken up again. */
export async function ensureSheet(trx: Transaction<Schema>, evaluation: string, user: UserId): Promise<void> {
	const id = sheetRoom(evaluation, user);
	if ((await roomHeads(trx, [id])).has(id)) return;
	await createRoom(trx, { id, kind: 'sheet', evaluation });
}
