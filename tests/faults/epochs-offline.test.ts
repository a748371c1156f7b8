/** Twenty who have no line while the room's history is taken up anew, restored, erased or only written more briefly. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as Y from 'yjs';
import { emptyDoc } from '../../src/lib/document/load.ts';
import { narrativeRoot, ROOT } from '../../src/lib/document/names.ts';
import { seedSection } from '../../src/lib/document/narrative-seed.ts';
import { sectionText } from '../../src/lib/document/narrative.ts';
import { writeSheetScore } from '../../src/lib/document/sheet.ts';
import { unsentOf } from '../../src/lib/live/unsent.ts';
import { parseRoom } from '../../src/lib/wire/rooms.ts';
import { openDatabase, type Database } from '../../server/db/connect.ts';
import { migrate } from '../../server/db/migrate.ts';
import { appendInside } from '../../server/journal/append-inside.ts';
import { saveCheckpoint } from '../../server/journal/checkpoint.ts';
import { raiseEpoch, roomState } from '../../server/journal/room.ts';
import { eraseSheet } from '../../server/journal/sheet.ts';
import { rebuild } from '../../server/sync/rebuild.ts';
import { roomNamesFor, sheetRoom } from '../../server/use-cases/rooms.ts';
import { random, SIZES } from './chance.ts';
import { openClient, type Client } from './sync-client.ts';
import { openStation, type Station } from './sync-station.ts';
import { astray, makeSyncWorld, seat, storedDoc, type Name, type SyncWorld } from './sync-world.ts';
import { until } from './until.ts';

const folder = mkdtempSync(join(tmpdir(), 'samsyn-offline-'));
const AREAS = [1, 2, 3, 4, 5, 6, 7, 8];
const PEOPLE = 20;
const PATIENCE = 60_000 + SIZES.epochs * 10_000;
const names: readonly Name[] = ['anna', 'bo', 'cia', 'dan'];
let db: Database;
let world: SyncWorld;
let station: Station;

beforeAll(async () => {
	db = await openDatabase({ SAMSYN_DATA: folder });
	await migrate(db);
	world = await makeSyncWorld(db);
	station = await openStation(db, true);
});

afterAll(async () => {
	await station?.close();
	await db?.close();
	rmSync(folder, { recursive: true, force: true });
});

interface Away {
	readonly client: Client;
	/** What was committed when the line was lost, as the browser keeps count of it. */
	readonly committed: Map<number, number>;
	/** What was written without a line. */
	readonly words: readonly string[];
}

/** All write and are saved; then all lose their line, and write on. */
async function loseLines(): Promise<Away[]> {
	const { evaluation: room } = await roomNamesFor(db.read, world.id, world.anna.user);
	const clients = Array.from({ length: PEOPLE }, (_, n) =>
		openClient({ ...seat(world, names[n % 4] ?? 'anna', station.address), room })
	);
	await until('everybody in', () => clients.every(({ synced }) => synced));
	const write = (client: Client) => client.write(1, random(1000) / 1000);
	for (const client of clients) for (let n = 0; n < 3; n++) write(client);
	await until('everybody saved', () => clients.every(({ saved }) => saved));
	return clients.map((client) => {
		client.move(null);
		const committed = Y.decodeStateVector(Y.encodeStateVector(client.doc));
		return { client, committed, words: [write(client), write(client)] };
	});
}

const comeBack = (away: readonly Away[]) => away.forEach(({ client }) => client.move(station.address));

/** Everybody is sent away from the former epoch, with nothing kept of what they bring, and is offered it to copy. */
async function expectTurnedAway(away: readonly Away[]): Promise<void> {
	const before = await roomState(db.read, world.roomId);
	comeBack(away);
	await until('all sent away', () => away.every(({ client }) => client.closes.length > 0));
	for (const { client, committed, words } of away) {
		expect(client.closes.at(-1)?.code).toBe(4409);
		const offered = unsentOf(client.doc, committed).map((one) => (one.kind === 'narrative' ? one.text : ''));
		expect(words.filter((word) => offered.join().split(word).length !== 2)).toEqual([]);
		client.end();
	}
	expect(await roomState(db.read, world.roomId)).toEqual(before);
}

const acknowledgedBy = (away: readonly Away[]) => away.flatMap(({ client }) => [...client.acknowledged]);
const offline = (away: readonly Away[]) => away.flatMap(({ words }) => words);

it(
	`[JOU-14] a checkpoint raises no epoch: what ${PEOPLE} wrote without a line is there once`,
	{ timeout: PATIENCE },
	async () => {
		for (let n = 0; n < SIZES.epochs; n++) {
			const away = await loseLines();
			const { epoch, head } = (await roomState(db.read, world.roomId)) ?? { epoch: 0, head: 0 };
			const bytes = Y.encodeStateAsUpdate(await storedDoc(db, world));
			expect(await saveCheckpoint(db, world.roomId, epoch, head, bytes)).toBe(true);
			comeBack(away);
			await until('all saved', () => away.every(({ client }) => client.saved));
			expect((await roomState(db.read, world.roomId))?.epoch).toBe(epoch);
			expect(away.flatMap(({ client }) => client.closes)).toEqual([]);
			expect(astray(await storedDoc(db, world), acknowledgedBy(away))).toEqual([]);
			for (const { client } of away) client.end();
		}
	}
);

it(
	`[ROOM-19] [ROOM-22] a room that begins anew has what was saved once, and nothing that ${PEOPLE} wrote without a line`,
	{ timeout: PATIENCE },
	async () => {
		for (let n = 0; n < SIZES.epochs; n++) {
			const away = await loseLines();
			const { evaluation: room } = await roomNamesFor(db.read, world.id, world.anna.user);
			const ref = parseRoom(room);
			if (ref === null) throw new Error('a room without a name');
			const kind = { kind: 'evaluation', areas: AREAS } as const;
			expect(await rebuild(db, ref, kind, Date.now())).toBe(true);
			const acknowledged = acknowledgedBy(away);
			await expectTurnedAway(away);
			const stored = await storedDoc(db, world);
			expect(astray(stored, acknowledged)).toEqual([]);
			expect(astray(stored, offline(away))).toHaveLength(offline(away).length);
		}
	}
);

it(
	`[ROOM-19] [JOU-15] after a restore no word of ${PEOPLE} who were away comes back, deleted or not`,
	{ timeout: PATIENCE },
	async () => {
		for (let n = 0; n < SIZES.epochs; n++) {
			const away = await loseLines();
			const text = `återställd ${n};`;
			const doc = emptyDoc({ kind: 'evaluation', areas: AREAS });
			for (const area of AREAS) seedSection(doc, area, 'general', area === 1 ? [text] : []);
			const bytes = Y.encodeStateAsUpdate(doc);
			const rows = [{ bytes, actor: 'server', clientId: doc.clientID, at: Date.now() }];
			await db.write(async (trx) => {
				await raiseEpoch(trx, world.roomId);
				await appendInside(trx, { room: world.roomId, kind: 'evaluation', rows });
			});
			await expectTurnedAway(away);
			expect(sectionText(await storedDoc(db, world), 1, 'general')).toBe(text);
		}
	}
);

it(
	`[ROOM-16] what one deletes while ${PEOPLE} are away stays deleted when they come back`,
	{ timeout: PATIENCE },
	async () => {
		const away = await loseLines();
		const { evaluation: room } = await roomNamesFor(db.read, world.id, world.anna.user);
		const tidy = openClient({ ...seat(world, 'anna', station.address), room });
		await until('in', () => tidy.synced);
		const deleted = acknowledgedBy(away);
		const [paragraph] = tidy.doc.get(narrativeRoot(1, 'general'), Y.XmlElement).toArray();
		const [text] = paragraph instanceof Y.XmlElement ? paragraph.toArray() : [];
		if (!(text instanceof Y.XmlText)) throw new Error('nothing to delete');
		text.delete(0, text.length);
		await until('deleted', () => tidy.saved);
		comeBack(away);
		await until('all saved', () => away.every(({ client }) => client.saved));
		const stored = await storedDoc(db, world);
		expect(astray(stored, deleted)).toHaveLength(deleted.length);
		expect(astray(stored, offline(away))).toEqual([]);
		for (const { client } of away) client.end();
		tidy.end();
	}
);

it(
	`[JOU-16] [LOCK-10] an erased sheet stays empty when ${PEOPLE} devices bring it back`,
	{ timeout: PATIENCE },
	async () => {
		const sheet = sheetRoom(world.id, world.bo.user);
		const { sheet: room } = await roomNamesFor(db.read, world.id, world.bo.user);
		if (room === null) throw new Error('Bo has a sheet');
		const devices = Array.from({ length: PEOPLE }, () =>
			openClient({ ...seat(world, 'bo', station.address), room })
		);
		await until('all in', () => devices.every(({ synced }) => synced));
		for (const [n, { doc }] of devices.entries())
			writeSheetScore(doc, '8.1', 1, { x: 100 + n, rationale: 'bort', confidence: null });
		await until('saved', () => devices.every(({ saved }) => saved));
		for (const [n, device] of devices.entries()) {
			device.move(null);
			writeSheetScore(device.doc, '8.2', 1, { x: 100 + n, rationale: 'bort', confidence: null });
		}
		await db.write((trx) => eraseSheet(trx, sheet));
		for (const device of devices) device.move(station.address);
		await until('all sent away', () => devices.every(({ closes }) => closes.length > 0));
		expect(new Set(devices.map(({ closes }) => closes.at(-1)?.code))).toEqual(new Set([4409]));
		for (const { doc } of devices) expect(doc.getMap(ROOT.sheet).has('8.2:1')).toBe(true);
		const rows = await db.read.selectFrom('sheet_journal').selectAll().where('room', '=', sheet).execute();
		expect(rows).toEqual([]);
		for (const device of devices) device.end();
	}
);
