/** Lines of notes that are tied to questions, for those who were present; and lines of one person taken out of notes. */

import type { Kysely, Transaction } from 'kysely';
import * as Y from 'yjs';
import { loadDoc } from '../../src/lib/document/load.ts';
import { notesRoot } from '../../src/lib/document/names.ts';
import { notesText } from '../../src/lib/document/notes.ts';
import type { Actor, Evaluation } from '../../src/lib/domain/evaluation.ts';
import { noteLine, noteLines, type NoteLine, type PlacedLine } from '../../src/lib/domain/note-line.ts';
import { can } from '../../src/lib/domain/permissions.ts';
import type { Schema } from '../db/tables/index.ts';
import { appendInside } from '../journal/append-inside.ts';
import { eraseNotes } from '../journal/notes.ts';
import { loadRoom } from '../journal/read.ts';
import { roomHeads, roomState } from '../journal/room.ts';
import { SERVER } from '../journal/server.ts';
import { interviewsOf } from '../repositories/interview.ts';
import { notesRoom } from './open-notes.ts';

export interface TaggedLines {
	readonly interview: string;
	/** The group. */
	readonly title: string;
	readonly lines: readonly PlacedLine[];
}

/** Only of interviews whose notes the actor may open, in the order they were planned. */
export async function taggedLines(
	db: Kysely<Schema>,
	actor: Actor,
	evaluation: Evaluation
): Promise<TaggedLines[]> {
	const own = [...evaluation.interviews.keys()].filter((interview) =>
		can(actor, { do: 'join-notes', interview }, evaluation)
	);
	if (own.length === 0) return [];
	const begun = await roomHeads(
		db,
		own.map((interview) => notesRoom(evaluation.id, interview))
	);
	const told: TaggedLines[] = [];
	for (const { id, title } of await interviewsOf(db, evaluation.id)) {
		const room = notesRoom(evaluation.id, id);
		if (!own.includes(id) || !begun.has(room)) continue;
		const doc = await loadNotes(db, room, id);
		const lines = noteLines(notesText(doc, id)).filter(({ questions }) => questions.length > 0);
		if (lines.length > 0) told.push({ interview: id, title, lines });
	}
	return told;
}

/**
 * Takes the lines that `isGone` tells of out of the notes, for good: the rest is written anew under a new epoch. Returns
 * those lines as they were written. The caller holds the evaluation's rooms.
 */
export async function eraseLines(
	trx: Transaction<Schema>,
	{ evaluation, interview }: { readonly evaluation: string; readonly interview: string },
	isGone: (line: NoteLine) => boolean,
	now: number
): Promise<string[]> {
	const room = notesRoom(evaluation, interview);
	if ((await roomState(trx, room)) === undefined) return [];
	const lines = notesText(await loadNotes(trx, room, interview), interview).split('\n');
	const gone = lines.filter((line) => isGone(noteLine(line)));
	if (gone.length === 0) return [];
	await eraseNotes(trx, room);
	const kept = new Y.Doc();
	kept.getText(notesRoot(interview)).insert(0, lines.filter((line) => !isGone(noteLine(line))).join('\n'));
	const row = { bytes: Y.encodeStateAsUpdate(kept), actor: SERVER, clientId: 0, at: now };
	await appendInside(trx, { room, kind: 'notes', rows: [row] });
	return gone;
}

async function loadNotes(db: Kysely<Schema>, room: string, interview: string): Promise<Y.Doc> {
	const { updates } = await loadRoom(db, room);
	return loadDoc(updates, { kind: 'notes', interview });
}
