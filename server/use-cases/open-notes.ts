/** The notes of an interview: their room is made by the server when somebody who was present first asks for it. */

import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { refusalOf } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { roomId, roomName } from '../../src/lib/wire/rooms.ts';
import type { Database } from '../db/connect.ts';
import { createRoom, lockRooms, roomState } from '../journal/room.ts';
import { loadEvaluation } from '../repositories/evaluation.ts';
import { evaluationRoom } from './rooms.ts';

/** The interview's room without its epoch: what `eraseNotes` takes. */
export function notesRoom(evaluation: string, interview: string): string {
	return roomId({ kind: 'notes', evaluation, interview, epoch: 0 });
}

/** The name, epoch included, under which a page opens the notes. Refuses whoever may not read them. */
export async function openNotes(
	db: Database,
	actor: Actor,
	evaluation: string,
	interview: string
): Promise<string> {
	const asked = await loadEvaluation(db.read, evaluation);
	if (asked === null) throw new Refused('not-found');
	const refused = refusalOf(actor, { do: 'join-notes', interview }, asked);
	if (refused !== null) throw new Refused(refused);
	const id = notesRoom(evaluation, interview);
	const epoch = (await roomState(db.read, id))?.epoch ?? (await makeRoom(db, evaluation, id));
	return roomName({ kind: 'notes', evaluation, interview, epoch });
}

async function makeRoom(db: Database, evaluation: string, id: string): Promise<number> {
	return db.write(async (trx) => {
		// Whoever holds the shared room is alone in adding others.
		await lockRooms(trx, [evaluationRoom(evaluation)]);
		const made = await roomState(trx, id);
		return (made ?? (await createRoom(trx, { id, kind: 'notes', evaluation }))).epoch;
	});
}
