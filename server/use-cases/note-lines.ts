/** Lines of notes that are tied to questions, for those who were present. */

import type { Kysely } from 'kysely';
import type * as Y from 'yjs';
import { loadDoc } from '../../src/lib/document/load.ts';
import { notesText } from '../../src/lib/document/notes.ts';
import type { Actor, Evaluation } from '../../src/lib/domain/evaluation.ts';
import { noteLines, type PlacedLine } from '../../src/lib/domain/note-line.ts';
import { can } from '../../src/lib/domain/permissions.ts';
import type { Schema } from '../db/tables/index.ts';
import { loadRoom } from '../journal/read.ts';
import { roomHeads } from '../journal/room.ts';
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

async function loadNotes(db: Kysely<Schema>, room: string, interview: string): Promise<Y.Doc> {
	const { updates } = await loadRoom(db, room);
	return loadDoc(updates, { kind: 'notes', interview });
}
