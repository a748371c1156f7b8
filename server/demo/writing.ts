/** Writes the demo's people's sheets and texts, through the journal like everything people write. */
import * as Y from 'yjs';
import { loadDoc } from '../../src/lib/document/load.ts';
import { narrativeRoot, type Section } from '../../src/lib/document/names.ts';
import { writeSheetScore } from '../../src/lib/document/sheet.ts';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { Score } from '../../src/lib/domain/score.ts';
import type { Block } from '../../src/lib/editor/blocks.ts';
import { writeBlocks } from '../../src/lib/editor/headless.ts';
import type { Database } from '../db/connect.ts';
import { append } from '../journal/append.ts';
import { loadRoom } from '../journal/read.ts';
import { evaluationRoom, sheetRoom } from '../use-cases/rooms.ts';

/** Puts scores on somebody's sheet. */
export async function fillSheet(
	db: Database,
	evaluation: string,
	user: UserId,
	scores: ReadonlyMap<string, Score>,
	round: number,
	at: number
): Promise<void> {
	const room = sheetRoom(evaluation, user);
	const { epoch, gate, updates } = await loadRoom(db.read, room);
	const sheet = loadDoc(updates, { kind: 'sheet' });
	const before = Y.encodeStateVector(sheet);
	sheet.transact(() => {
		for (const [question, score] of scores) writeSheetScore(sheet, question, round, score);
	});
	const row = { bytes: Y.encodeStateAsUpdate(sheet, before), actor: user, clientId: sheet.clientID, at };
	const writers = [{ clientId: sheet.clientID, user }];
	const [result] = await append(db, [{ room, kind: 'sheet', epoch, gate, rows: [row], writers }]);
	if (!result?.ok) throw new Error('the demo could not fill a sheet');
}

export type AreaText = Readonly<Partial<Record<Section, readonly Block[]>>>;

/** Writes an area's texts in somebody's name. */
export async function writeArea(
	db: Database,
	evaluation: string,
	user: UserId,
	area: number,
	areas: readonly number[],
	text: AreaText,
	at: number
): Promise<void> {
	const room = evaluationRoom(evaluation);
	const { epoch, gate, updates } = await loadRoom(db.read, room);
	const doc = loadDoc(updates, { kind: 'evaluation', areas });
	const before = Y.encodeStateVector(doc);
	const known = new Set(doc.store.clients.keys());
	for (const section of ['general', 'strengths', 'improvements'] as const) {
		const blocks = text[section];
		if (blocks !== undefined) writeBlocks(doc, narrativeRoot(area, section), blocks);
	}
	const clients = [...doc.store.clients.keys()].filter((client) => !known.has(client));
	const row = { bytes: Y.encodeStateAsUpdate(doc, before), actor: user, clientId: clients[0] ?? 0, at };
	const writers = clients.map((clientId) => ({ clientId, user }));
	const [result] = await append(db, [{ room, kind: 'evaluation', epoch, gate, rows: [row], writers }]);
	if (!result?.ok) throw new Error('the demo could not write a text');
}
