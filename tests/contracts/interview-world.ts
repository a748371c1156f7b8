/** An evaluation with an interview that was held: a name behind a role code, notes that somebody wrote, a lock. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDoc } from '../../src/lib/document/load.ts';
import { notesRoot } from '../../src/lib/document/names.ts';
import { notesText } from '../../src/lib/document/notes.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Database } from '../../server/db/connect.ts';
import { append } from '../../server/journal/append.ts';
import { loadRoom } from '../../server/journal/read.ts';
import { setPhase } from '../../server/repositories/evaluation.ts';
import { openLedger } from '../../server/retention/ledger.ts';
import { actInside } from '../../server/use-cases/act.ts';
import type { ErasureLedger } from '../../server/use-cases/erasing.ts';
import { keepName } from '../../server/use-cases/keep-name.ts';
import { notesRoom, openNotes } from '../../server/use-cases/open-notes.ts';
import { planInterview } from '../../server/use-cases/plan-interview.ts';
import { makeVersionInside } from '../../server/use-cases/version-inside.ts';
import { createWorld, later, type World } from './acts/world.ts';

export const DAY_MS = 86_400_000;
export const plan = {
	title: 'Politiker',
	...{ day: '2027-02-03', starts: '09:00', ends: '10:30', place: 'Stadshuset' },
	roles: [
		{ code: 'P1', description: 'Ledamot' },
		{ code: 'P2', description: 'Ersättare' }
	],
	questions: ['5.2']
};
/** What each said; the words are found nowhere else. */
export const said = { P1: 'Kanariefågeln sjöng högt', P2: 'Papegojan höll med' };

export interface Interviewed extends World {
	readonly interview: string;
	readonly room: string;
	readonly ledger: ErasureLedger;
	/** The folder of the ledger. */
	readonly data: string;
	forget(): void;
}

export async function interviewed(db: Database, given?: string): Promise<Interviewed> {
	const world = await createWorld(db);
	const { id, bo } = world;
	const { id: interview } = await planInterview(
		db,
		bo,
		{ evaluation: id, plan: { ...plan, present: [bo.user] } },
		later()
	);
	const data = given ?? mkdtempSync(join(tmpdir(), 'samsyn-ledger-'));
	await openNotes(db, bo, id, interview);
	const held = { ...world, interview, room: notesRoom(id, interview), ledger: openLedger(data), data };
	await note(held, `P1: #5.2 ${said.P1}\nP2: ${said.P2}\nallmänt`);
	await name(held, 'P1', 'Vera Rubin-Okänd', 'vera@kommun.example');
	return { ...held, forget: () => rmSync(data, { recursive: true, force: true }) };
}

/** Writes at the end of the notes, as a browser would. */
export async function note(
	{ db, bo, room, interview }: Pick<Interviewed, 'db' | 'bo' | 'room' | 'interview'>,
	text: string
): Promise<void> {
	const { epoch, gate, updates } = await loadRoom(db.read, room);
	const doc = loadDoc(updates, { kind: 'notes', interview });
	const emitted: Uint8Array[] = [];
	doc.on('update', (bytes: Uint8Array) => emitted.push(bytes));
	const root = doc.getText(notesRoot(interview));
	root.insert(root.length, `${root.length === 0 ? '' : '\n'}${text}`);
	const rows = emitted.map((bytes) => ({ bytes, actor: bo.user, clientId: doc.clientID, at: later() }));
	const writers = [{ clientId: doc.clientID, user: bo.user }];
	const [result] = await append(db, [{ room, kind: 'notes', epoch, gate, rows, writers }]);
	if (!result?.ok) throw new Error('the gate was raised meanwhile');
}

export async function name(
	{ db, bo, id: evaluation }: Pick<Interviewed, 'db' | 'bo' | 'id'>,
	code: string,
	called: string,
	contact = ''
): Promise<void> {
	await keepName(db, bo, { evaluation, code, name: called, contact }, later());
}

export async function notesNow({ db, room, interview }: Interviewed): Promise<string> {
	const { updates } = await loadRoom(db.read, room);
	return notesText(loadDoc(updates, { kind: 'notes', interview }), interview);
}

/** What a lock leaves of phase and version, without all that it asks. */
export async function lockIt({ db, dan, id }: World, at: number, by: Actor = dan): Promise<void> {
	await db.write(async (trx) => {
		await actInside(trx, by, id, at, async (acting) => {
			const { n } = await makeVersionInside(acting, { kind: 'locked', name: 'Slutlig', reason: null });
			await acting.log('lock', { version: n });
		});
		await setPhase(trx, id, 'locked');
	});
}
