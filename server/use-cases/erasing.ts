/** Deleting what is kept of those who were interviewed, each time with proof; inside an act's transaction. */

import { createHash, randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import { emptyDoc, loadDoc } from '../../src/lib/document/load.ts';
import { notesRoot } from '../../src/lib/document/names.ts';
import { notesText } from '../../src/lib/document/notes.ts';
import type { ErasedBecause, Erasure } from '../../src/lib/domain/erasure.ts';
import { noteLine } from '../../src/lib/domain/note-line.ts';
import { appendInside } from '../journal/append-inside.ts';
import { eraseNotes } from '../journal/notes.ts';
import { loadRoom } from '../journal/read.ts';
import { roomState } from '../journal/room.ts';
import { SERVER } from '../journal/server.ts';
import { claimInside } from '../journal/writers.ts';
import { insertErasure } from '../repositories/erasure.ts';
import { deleteNames, namesOf } from '../repositories/interview-name.ts';
import { setErased } from '../repositories/interview.ts';
import type { Acting } from './act.ts';
import { notesRoom } from './open-notes.ts';

/** Where it stands outside the database what was deleted, so that no backup brings it back; given by whoever owns the disk. */
export type ErasureLedger = {
	/** On the disk before it returns. Throws where it can't be kept: then nothing is deleted either. */
	append(erasure: Erasure): void;
	read(): readonly Erasure[];
};

export type Erasing = Acting & { readonly ledger: ErasureLedger; readonly why: ErasedBecause };

/** The whole of an interview's notes; nobody writes there again. */
export async function eraseWholeNotes(erasing: Erasing, interview: string): Promise<Erasure> {
	const { trx, evaluation, now } = erasing;
	const room = notesRoom(evaluation.id, interview);
	const doc = await notesDoc(erasing, interview);
	if ((await roomState(trx, room)) !== undefined) await eraseNotes(trx, room);
	await setErased(trx, interview, now);
	return prove(erasing, { kind: 'notes', interview, code: null, hash: hashOf(Y.encodeStateAsUpdate(doc)) });
}

/** The lines of a role code; what the others said stays. Null where there are none. */
export async function eraseLines(erasing: Erasing, interview: string, code: string): Promise<Erasure | null> {
	const { trx, evaluation, now } = erasing;
	const room = notesRoom(evaluation.id, interview);
	const doc = await notesDoc(erasing, interview);
	const lines = notesText(doc, interview).split('\n');
	const left = lines.filter((line) => noteLine(line).code !== code);
	if (left.length === lines.length) return null;
	// A journal of its own from the beginning: in the old one the words would stay.
	const epoch = await eraseNotes(trx, room);
	const anew = emptyDoc({ kind: 'notes', interview });
	anew.getText(notesRoot(interview)).insert(0, left.join('\n'));
	await claimInside(trx, { room, epoch }, [{ clientId: anew.clientID, user: SERVER }]);
	const bytes = Y.encodeStateAsUpdate(anew);
	await appendInside(trx, {
		...{ room, kind: 'notes' },
		rows: [{ bytes, actor: SERVER, clientId: anew.clientID, at: now }]
	});
	return prove(erasing, { kind: 'lines', interview, code, hash: hashOf(Y.encodeStateAsUpdate(doc)) });
}

/**
 * One name of the list, or all of them where no code is given; those that were kept later than `before` stay. Null where
 * there are none.
 */
export async function eraseNames(
	erasing: Erasing,
	code: string | null,
	before = Infinity
): Promise<Erasure | null> {
	const { trx, evaluation } = erasing;
	const kept = await namesOf(trx, evaluation.id);
	const going = kept
		.filter((one) => (code === null || one.code === code) && one.at <= before)
		.toSorted((a, b) => (a.code < b.code ? -1 : 1));
	if (going.length === 0) return null;
	for (const one of going) await deleteNames(trx, evaluation.id, one.code);
	// Each holds a number drawn for it: nobody guesses the names and finds them confirmed here.
	const rows = going.map(({ code: of, name, contact, nonce, at }) => [of, name, contact, nonce, at]);
	const hash = hashOf(Buffer.from(JSON.stringify(rows), 'utf8'));
	return prove(erasing, { kind: code === null ? 'names' : 'name', interview: null, code, hash });
}

/** The notes as they stand; empty where nobody has opened them. */
export async function notesDoc({ trx, evaluation }: Acting, interview: string): Promise<Y.Doc> {
	const room = notesRoom(evaluation.id, interview);
	const kind = { kind: 'notes', interview } as const;
	if ((await roomState(trx, room)) === undefined) return emptyDoc(kind);
	return loadDoc((await loadRoom(trx, room)).updates, kind);
}

async function prove(
	{ trx, evaluation, actor, now, ledger, why }: Erasing,
	what: Pick<Erasure, 'kind' | 'interview' | 'code' | 'hash'>
): Promise<Erasure> {
	const by = actor.user === SERVER ? null : actor.user;
	const erasure = { id: randomUUID(), evaluation: evaluation.id, ...what, why, by, at: now };
	await insertErasure(trx, erasure);
	// Before the commit: what is named there and was not deleted will be, and never the other way about.
	ledger.append(erasure);
	return erasure;
}

/** SHA-256 in hexadecimal. */
function hashOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
