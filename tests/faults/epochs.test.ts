/** A new epoch begins while people write: the old replicas are sent away, and nothing of theirs comes back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as Y from 'yjs';
import { seedSection } from '../../src/lib/document/narrative-seed.ts';
import { emptyDoc } from '../../src/lib/document/load.ts';
import { sectionText } from '../../src/lib/document/narrative.ts';
import { openDatabase, type Database } from '../../server/db/connect.ts';
import { migrate } from '../../server/db/migrate.ts';
import { appendInside } from '../../server/journal/append-inside.ts';
import { readSince } from '../../server/journal/read.ts';
import { raiseEpoch, roomState } from '../../server/journal/room.ts';
import { roomNamesFor } from '../../server/use-cases/rooms.ts';
import { pause, random, SIZES } from './chance.ts';
import { openClient, type Client } from './sync-client.ts';
import { openStation, type Station } from './sync-station.ts';
import { astray, makeSyncWorld, seat, storedDoc, type Name, type SyncWorld } from './sync-world.ts';
import { until } from './until.ts';

const folder = mkdtempSync(join(tmpdir(), 'samsyn-epochs-'));
const AREAS = [1, 2, 3, 4, 5, 6, 7, 8];
const PEOPLE = 20;
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

/** As a restore would: the room begins anew with this text and nothing else. Returns the former epoch's head. */
async function restore(text: string): Promise<{ epoch: number; head: number }> {
	const doc = emptyDoc({ kind: 'evaluation', areas: AREAS });
	for (const area of AREAS) seedSection(doc, area, 'general', area === 1 ? [text] : []);
	const bytes = Y.encodeStateAsUpdate(doc);
	const rows = [{ bytes, actor: 'server', clientId: doc.clientID, at: Date.now() }];
	return db.write(async (trx) => {
		const former = await roomState(trx, world.roomId);
		await raiseEpoch(trx, world.roomId);
		await appendInside(trx, { room: world.roomId, kind: 'evaluation', rows });
		return { epoch: former?.epoch ?? 0, head: former?.head ?? 0 };
	});
}

const names: readonly Name[] = ['anna', 'bo', 'cia', 'dan'];

async function enter(room: string): Promise<Client[]> {
	const clients = Array.from({ length: PEOPLE }, (_, n) =>
		openClient({ ...seat(world, names[n % 4] ?? 'anna', station.address), room })
	);
	await until('everybody in', () => clients.every(({ synced }) => synced));
	return clients;
}

it(
	`[ROOM-19] [JOU-15] ${SIZES.epochs} epochs end while ${PEOPLE} people write`,
	{ timeout: 60_000 + SIZES.epochs * 10_000 },
	async () => {
		let text = '';
		let slowest = 0;
		let words = 0;
		for (let n = 0; n < SIZES.epochs; n++) {
			const { evaluation: room } = await roomNamesFor(db.read, world.id, world.anna.user);
			const clients = await enter(room);
			for (const { doc } of clients) expect(sectionText(doc, 1, 'general')).toBe(text);
			let going = true;
			const writing = clients.map(async (client) => {
				while (going) {
					client.write(1, random(1000) / 1000);
					await pause(60);
				}
			});
			// Some have lost their line and write on what they have.
			await pause(200);
			for (const client of clients.slice(0, 5)) client.move(null);
			await pause(200);
			text = `återställd ${n};`;
			const former = await restore(text);
			// Every other time nobody rings: the poll finds it.
			if (n % 2 === 0) station.bell.ring(`room:${world.roomId}`);
			for (const client of clients.slice(0, 5)) client.move(station.address);
			slowest = Math.max(
				slowest,
				await until('all sent away', () => clients.every((one) => one.closes.length > 0))
			);
			going = false;
			await Promise.all(writing);
			for (const { closes } of clients) expect(closes.at(-1)?.code).toBe(4409);

			// The former epoch holds what was acknowledged in it, and got nothing more.
			const rows = await readSince(db.read, world.roomId, former.epoch, 0);
			expect(rows.length).toBe(former.head);
			const stored = rows.map(({ bytes }) => Buffer.from(bytes).toString('latin1')).join('\n');
			for (const { acknowledged } of clients) {
				expect([...acknowledged].filter((word) => stored.split(word).length !== 2)).toEqual([]);
				words += acknowledged.size;
			}
			const fresh = await storedDoc(db, world);
			expect(sectionText(fresh, 1, 'general')).toBe(text);
			expect(astray(fresh, [text])).toEqual([]);
			for (const client of clients) client.end();
		}
		console.log(
			`${SIZES.epochs} epochs among ${PEOPLE} people and ${words} acknowledged words: all sent away within ` +
				`${slowest.toFixed(0)} ms, 0 words of an old epoch in a new one`
		);
		expect(words).toBeGreaterThan(SIZES.epochs * PEOPLE);
		await until('old rooms closed', () => station.rooms.count() <= 1);
	}
);
