/** The one process of a SQLite house ends, gently and not, while people write; everybody comes back by themselves. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import WebSocket from 'ws';
import * as Y from 'yjs';
import { narrativeRoot } from '../../src/lib/document/names.ts';
import { openDatabase, type Database } from '../../server/db/connect.ts';
import { migrate } from '../../server/db/migrate.ts';
import { pause, random, SIZES } from './chance.ts';
import { openClient, type Client } from './sync-client.ts';
import { startServer, type SyncServer } from './sync-server.ts';
import { openStock, type Stock } from './sync-stock.ts';
import { astray, makeSyncWorld, seat, shown, storedDoc, type SyncWorld } from './sync-world.ts';
import { quantile, until } from './until.ts';

const folder = mkdtempSync(join(tmpdir(), 'samsyn-restart-'));
const environment = { SAMSYN_DATA: folder };
let world: SyncWorld;
let server: SyncServer;

async function withDatabase<T>(task: (db: Database) => Promise<T>): Promise<T> {
	const db = await openDatabase(environment);
	try {
		return await task(db);
	} finally {
		await db.close();
	}
}

beforeAll(async () => {
	world = await withDatabase(async (db) => {
		await migrate(db);
		return makeSyncWorld(db);
	});
	server = await startServer(environment);
});

afterAll(async () => {
	await server?.end('SIGKILL');
	rmSync(folder, { recursive: true, force: true });
});

async function writing(clients: readonly Client[], going: () => boolean): Promise<void> {
	const each = async (client: Client) => {
		while (going()) {
			client.write(1, random(1000) / 1000);
			await pause(80);
		}
	};
	await Promise.all(clients.map(each));
}

/** The stock client writes too: its words carry a mark of their own. */
function writeStock({ doc }: Stock, number: number): string {
	const paragraph = doc.get(narrativeRoot(1, 'general'), Y.XmlElement).get(0);
	const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
	const word = `stock.${number};`;
	if (text instanceof Y.XmlText) text.insert(0, word);
	return word;
}

it(
	'[ROOM-2] [ROOM-16] nothing is lost or doubled when the process is ended and killed while people write',
	{ timeout: SIZES.restarts * 10_000 },
	async () => {
		const clients = (['anna', 'bo', 'cia', 'anna'] as const).map((name) =>
			openClient(seat(world, name, server.address))
		);
		const stock = openStock(seat(world, 'dan', server.address));
		const own: string[] = [];
		await until('everybody in', () => clients.every(({ synced }) => synced) && stock.provider.synced);
		// Somebody whose computer sleeps: takes nothing, answers nothing, and mustn't hold up the end.
		const sleeper = new WebSocket(`${server.address}/${world.room}`, {
			headers: { cookie: world.cookies.cia }
		});
		sleeper.on('error', () => undefined);
		sleeper.once('open', () => sleeper.pause());
		clients[0]?.write(1, 0);
		await until('a first text', () => shown(stock.doc).includes(';'));

		let going = true;
		const written = writing(clients, () => going);
		const stopped: number[] = [];
		for (let n = 0; n < SIZES.restarts; n++) {
			await pause(400);
			own.push(writeStock(stock, own.length));
			const signal = n % 2 === 0 ? 'SIGTERM' : 'SIGKILL';
			const took = await server.end(signal);
			if (signal === 'SIGTERM') stopped.push(took);
			own.push(writeStock(stock, own.length));
			await server.begin();
			await until(
				'everybody back',
				() => clients.every(({ synced }) => synced) && stock.provider.wsconnected
			);
			if (signal === 'SIGTERM')
				for (const { closes } of clients) expect([1012, 1006]).toContain(closes.at(-1)?.code);
		}
		going = false;
		await written;
		await until('everything saved', () => clients.every(({ saved }) => saved));
		await until('all alike', () => clients.every(({ doc }) => shown(doc) === shown(stock.doc)));
		const before = clients.reduce((sum, { delays }) => sum + delays.length, 0);
		const delays = clients.flatMap((client) => client.delays);
		for (const client of clients) client.end();
		stock.end();
		const slowest = await server.end('SIGTERM');

		const stored = await withDatabase((db) => storedDoc(db, world));
		const ledger = clients.flatMap(({ acknowledged }) => [...acknowledged]);
		expect(astray(stored, [...ledger, ...own])).toEqual([]);
		for (const { doc } of clients) expect(shown(doc)).toBe(shown(stored));
		expect(server.complaints()).toBe('');
		expect(Math.max(...stopped, slowest)).toBeLessThan(10_000);
		console.log(
			`${SIZES.restarts} restarts, ${ledger.length} acknowledged words in ${before} frames, 0 lost, 0 doubled; ` +
				`ack median ${quantile(delays, 0.5).toFixed(0)} ms; SIGTERM took at most ${Math.max(...stopped).toFixed(0)} ms`
		);
		expect(ledger.length).toBeGreaterThan(SIZES.restarts * 10);
	}
);
