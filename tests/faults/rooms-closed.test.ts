/** Rooms that are opened and left: they close, and nothing of them listens any more. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { openDatabase, type Database } from '../../server/db/connect.ts';
import { migrate } from '../../server/db/migrate.ts';
import { hashOfToken } from '../../server/people/token.ts';
import { roomNamesFor } from '../../server/use-cases/rooms.ts';
import { createWorld } from '../contracts/acts/world.ts';
import { SIZES } from './chance.ts';
import { openClient } from './sync-client.ts';
import { openStation, type Station } from './sync-station.ts';
import { makeSyncWorld, seat, signIn, type SyncWorld } from './sync-world.ts';
import { until } from './until.ts';

/** Longer than a room lingers after its last visitor. */
const LINGERED_MS = 12_000;

const folder = mkdtempSync(join(tmpdir(), 'samsyn-rooms-'));
let db: Database;
let world: SyncWorld;
let station: Station;

beforeAll(async () => {
	db = await openDatabase({ SAMSYN_DATA: folder });
	await migrate(db);
	world = await makeSyncWorld(db);
});
beforeEach(async () => {
	station = await openStation(db, true, 15);
});
afterEach(() => station.close());
afterAll(async () => {
	await db.close();
	rmSync(folder, { recursive: true, force: true });
});

async function emptied(): Promise<void> {
	await until('no room open', () => station.rooms.count() === 0, LINGERED_MS);
	expect(station.listening()).toBe(0);
}

/** Rooms of evaluations of their own, each with the cookie of somebody who may be there. */
async function manyRooms(count: number): Promise<{ room: string; cookie: string }[]> {
	const found: { room: string; cookie: string }[] = [];
	while (found.length < count) {
		const { id, anna, bo, cia } = await createWorld(db);
		for (const { user } of [anna, bo, cia]) {
			const cookie = await signIn(db, user);
			const names = await roomNamesFor(db.read, id, user);
			if (user === anna.user) found.push({ room: names.evaluation, cookie });
			if (names.sheet !== null) found.push({ room: names.sheet, cookie });
		}
	}
	return found.slice(0, count);
}

async function visit(room: string, cookie: string): Promise<void> {
	const socket = new WebSocket(`${station.address}/${room}`, { headers: { cookie } });
	await once(socket, 'message');
	socket.close();
	await once(socket, 'close');
}

/** Asks for an upgrade of this version and breaks the line before it can be answered. */
async function breakOff(room: string, cookie: string, afterMs: number, version = 13): Promise<void> {
	const socket = connect(station.port, '127.0.0.1');
	await once(socket, 'connect');
	socket.on('error', () => undefined);
	const lines = [
		`GET /sync/${room} HTTP/1.1`,
		`Host: 127.0.0.1:${station.port}`,
		'Connection: Upgrade',
		'Upgrade: websocket',
		`Sec-WebSocket-Version: ${version}`,
		'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
		`Cookie: ${cookie}`
	];
	socket.write(`${lines.join('\r\n')}\r\n\r\n`);
	await wait(afterMs);
	socket.resetAndDestroy();
}

describe('rooms', () => {
	it(`[ROOM-18] ${SIZES.rooms} opened and left are closed`, { timeout: 600_000 }, async () => {
		const many = await manyRooms(SIZES.rooms);
		const before = process.memoryUsage().heapUsed;
		for (let turn = 0; turn < SIZES.roomTurns; turn++) {
			const opening = performance.now();
			for (let n = 0; n < many.length; n += 20)
				await Promise.all(many.slice(n, n + 20).map(({ room, cookie }) => visit(room, cookie)));
			const took = performance.now() - opening;
			expect(station.rooms.count()).toBeGreaterThan(0);
			await emptied();
			const grown = (process.memoryUsage().heapUsed - before) / 2 ** 20;
			console.log(
				`${many.length} rooms visited in ${took.toFixed(0)} ms, 0 left open, heap ${grown.toFixed(1)} MiB more`
			);
		}
	});

	it(
		'[ROOM-18] [ROOM-11] a line that breaks in the door leaves no room behind',
		{ timeout: 60_000 },
		async () => {
			for (let n = 0; n < 60; n++) await breakOff(world.room, world.cookies.bo, n % 4);
			await breakOff(world.room, world.cookies.bo, 60, 7);
			await wait(1_500);
			await emptied();
		}
	);

	it(
		'[ROOM-18] a visitor who comes while another leaves can leave as well',
		{ timeout: 60_000 },
		async () => {
			const first = openClient(seat(world, 'anna', station.address));
			await until('Anna in', () => first.synced);
			// Bo has been shown the room, which has nobody in it while he takes his seat, and stays for longer than it lingers.
			const second = openClient(seat(world, 'bo', station.address));
			await wait(8);
			first.end();
			await until('Bo in', () => second.synced);
			await wait(5_500);
			expect(second.closes).toEqual([]);
			second.end();
			await emptied();
		}
	);

	it('[ROOM-17] a login that nobody rings for ends its sockets, and only them', async () => {
		const cookie = await signIn(db, world.bo.user);
		const hash = hashOfToken(cookie.slice(cookie.indexOf('=') + 1));
		const ending = openClient({ ...seat(world, 'bo', station.address), cookie });
		const staying = openClient(seat(world, 'bo', station.address));
		await until('both in', () => ending.synced && staying.synced);
		// Its time is up, as it is for whoever leaves the screen open overnight.
		await db.write((trx) =>
			trx.updateTable('session').set({ expires_at: Date.now() }).where('token_hash', '=', hash).execute()
		);
		const took = await until('signed out', () => ending.closes.length > 0, 4_000);
		expect(ending.closes[0]?.code).toBe(4401);
		expect(staying.closes).toEqual([]);
		console.log(`a login that had ended was noticed after ${took.toFixed(0)} ms`);
		staying.end();
		await emptied();
	});
});
