import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { loadDoc } from '../../src/lib/document/load.ts';
import { scoreOf, writeScore } from '../../src/lib/document/scores.ts';
import { openedArea, sampleEvaluation } from '../../src/lib/domain/sample-evaluation.ts';
import { openDatabase } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { append } from '../journal/append.ts';
import { loadRoom } from '../journal/read.ts';
import { createRoom } from '../journal/room.ts';
import { writersOf } from '../journal/writers.ts';
import { rebuild } from './rebuild.ts';
import { stand } from './room-stand.ts';

const opened = sampleEvaluation({ areas: { 1: openedArea } });
const scored = (x: number) => (doc: Y.Doc) =>
	writeScore(doc, '1.1', 'anna', { x, rationale: '', confidence: null });

describe('a room compared with its journal', () => {
	it('[ROOM-22] a document that reads like its journal goes on', async () => {
		const { settle, enter, room, differing } = await stand(opened);
		enter('anna').edit(scored(500));
		await settle();
		await room.rest(true);
		expect(differing).toEqual([]);
	});

	it('[ROOM-22] one that has come to differ is told of', async () => {
		const { journal, settle, enter, room, differing } = await stand(opened);
		enter('anna').edit(scored(500));
		await settle();
		const other = new Y.Doc();
		scored(501)(other);
		for (const row of journal.rows) row.bytes = Y.encodeStateAsUpdate(other);
		await room.rest(true);
		expect(differing).toHaveLength(1);
	});

	it('[ROOM-24] a room that is written in much gets a checkpoint while it is open, once for so many rows', async () => {
		const { journal, settle, enter, room } = await stand(opened);
		const anna = enter('anna', { updatesPerSecond: 1_000_000 });
		let checkpoints = 0;
		journal.checkpoint = async () => ++checkpoints;
		await room.rest(false);
		expect(checkpoints).toBe(0);
		for (let x = 0; x < 2_000; x++) anna.edit(scored(x % 1_000));
		await settle();
		await room.rest(false);
		await room.rest(false);
		expect(checkpoints).toBe(1);
	});

	it('[ROOM-22] beginning anew keeps what the journal says and whose the client ids are', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'rebuild-'));
		const db = await openDatabase({ SAMSYN_DATA: folder });
		try {
			await migrate(db);
			const room = 'evaluation/sample';
			await db.write((trx) => createRoom(trx, { id: room, kind: 'evaluation', evaluation: 'sample' }));
			const doc = new Y.Doc();
			scored(700)(doc);
			const row = { bytes: Y.encodeStateAsUpdate(doc), actor: 'anna', clientId: doc.clientID, at: 1 };
			const writers = [{ clientId: doc.clientID, user: 'anna' }];
			await append(db, [{ room, kind: 'evaluation', epoch: 1, gate: 1, rows: [row], writers }]);
			const kind = { kind: 'evaluation', areas: [1] } as const;
			const ref = { kind: 'evaluation', evaluation: 'sample', epoch: 1 } as const;
			expect(await rebuild(db, ref, kind, 2)).toBe(true);
			// A second time the epoch is another, and nothing is done.
			expect(await rebuild(db, ref, kind, 3)).toBe(false);
			const { epoch, updates } = await loadRoom(db.read, room);
			expect(epoch).toBe(2);
			expect(scoreOf(loadDoc(updates, kind), '1.1', 'anna')?.x).toBe(700);
			expect((await writersOf(db.read, room, 2)).get(doc.clientID)).toBe('anna');
		} finally {
			await db.close();
			await rm(folder, { recursive: true });
		}
	});
});
