/**
 * A rehearsal before the server opens: people who don't exist come through the door and write, in an evaluation and a
 * database that are thrown away. The machine compiles what has run often; so the first who come after a start find the
 * way of an edit and of an opening as quick as those who come later.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as Y from 'yjs';
import { loadDoc } from '../../src/lib/document/load.ts';
import { roomName } from '../../src/lib/wire/rooms.ts';
import { openBell } from '../bus.ts';
import { openDatabase, type Database } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { Replica } from '../sync/replica.ts';
import { openRooms, placeOf } from '../sync/rooms.ts';
import { databaseStore } from '../sync/store.ts';
import { openDoor } from '../sync/upgrade.ts';
import { setStage, type Stage } from './stage.ts';
import { enter, type Walk } from './walk-on.ts';
import { writing } from './writing.ts';

/** How much is rehearsed, and how long at most on a machine that is slow or busy, in milliseconds. */
const EDITS = 300;
const ENTRANCES = 8;
const PATIENCE_MS = 400;

export interface Rehearsed {
	readonly edits: number;
	readonly entrances: number;
}

/** Resolves when it is over. A rehearsal that fails is told of, answers null, and keeps nobody from opening. */
export async function rehearse(): Promise<Rehearsed | null> {
	let folder: string | null = null;
	try {
		folder = mkdtempSync(join(tmpdir(), `samsyn-rehearsal-${process.pid}-`));
		const db = await openDatabase({ SAMSYN_DATA: folder });
		try {
			return await rehearseOn(db);
		} finally {
			await db.close();
		}
	} catch (error) {
		console.error('rehearsal', placeOf(error));
		return null;
	} finally {
		if (folder !== null) rmSync(folder, { recursive: true, force: true });
	}
}

async function rehearseOn(db: Database): Promise<Rehearsed> {
	// Nothing of it is to last.
	if (db.engine.dialect === 'sqlite') db.engine.writer.pragma('synchronous = OFF');
	await migrate(db);
	const stage = await setStage(db);
	const bell = openBell(db);
	const rooms = openRooms(db, bell);
	const door = openDoor(db, bell, rooms, { origin: null, updatesPerSecond: Number.MAX_SAFE_INTEGER });
	const server = createServer();
	server.on('upgrade', (request, socket, head) => {
		if (!door.upgrade(request, socket, head)) socket.destroy();
	});
	try {
		return await perform(db, stage, (person) =>
			enter(server, roomName(stage.room), stage.cookies[person] ?? '')
		);
	} finally {
		await rooms.close();
		await door.close();
		await bell.close();
	}
}

async function perform(
	db: Database,
	{ room, kind, people, questions }: Stage,
	come: (person: number) => Promise<Walk>
): Promise<Rehearsed> {
	const store = databaseStore(db, room);
	const loaded = await store.load();
	const doc = loadDoc(loaded?.updates ?? [], kind);
	const walks = [await come(0), await come(1)];
	const [writer] = walks;
	doc.on('update', (update: Uint8Array) => writer?.send(update));
	const write = writing(doc, people[0] ?? '', questions);
	let end = performance.now() + PATIENCE_MS;
	let edits = 0;
	for (; edits < EDITS && performance.now() < end && writer?.open === true; edits++) {
		write();
		await writer.stored();
	}
	end = performance.now() + PATIENCE_MS;
	let entrances = 0;
	for (; entrances < ENTRANCES && performance.now() < end; entrances++) {
		(await come(1)).leave();
		const replica = await Replica.load(room, store);
		if (typeof replica !== 'string') replica.lackedBy(Y.encodeStateVector(new Y.Doc()));
	}
	for (const walk of walks) walk.leave();
	return { edits, entrances };
}
