/** Two app processes on one PostgreSQL, told of each other by nothing but the bell and the poll. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../server/db/connect.ts';
import { migrate } from '../../server/db/migrate.ts';
import { ROOT } from '../../src/lib/document/names.ts';
import { startPostgres, type Postgres } from '../postgres.ts';
import { startBellCutter, type BellCutter } from './bell-cutter.ts';
import { pause, random, SIZES } from './chance.ts';
import { openClient, type Client } from './sync-client.ts';
import { startServer, type SyncServer } from './sync-server.ts';
import { openStock } from './sync-stock.ts';
import { astray, makeSyncWorld, seat, shown, storedDoc, type Name, type SyncWorld } from './sync-world.ts';
import { quantile, until } from './until.ts';

let postgres: Postgres;
let cutter: BellCutter;
let db: Database;
let world: SyncWorld;
let one: SyncServer;
let two: SyncServer;
let clients: Client[] = [];

beforeAll(async () => {
	postgres = await startPostgres();
	const url = await postgres.url('shared');
	cutter = await startBellCutter(url);
	db = await openDatabase({ DATABASE_URL: url });
	await migrate(db);
	world = await makeSyncWorld(db);
	const environment = { DATABASE_URL: cutter.through(url) };
	// They write faster than people do.
	const patient = { SAMSYN_UPDATES_PER_SECOND: '1000' };
	[one, two] = await Promise.all([startServer(environment, patient), startServer(environment, patient)]);
}, 180_000);

afterEach(() => {
	for (const client of clients) client.end();
	clients = [];
});

afterAll(async () => {
	await Promise.all([one?.end('SIGKILL'), two?.end('SIGKILL')]);
	await cutter?.close();
	await db?.close();
	await postgres?.stop();
}, 60_000);

function arrive(name: Name, server: SyncServer): Client {
	const client = openClient(seat(world, name, server.address));
	clients.push(client);
	return client;
}

const everybodyIn = () => until('everybody in', () => clients.every(({ synced }) => synced));

/** Two devices of one person share a score, so each question is written from one of them only. */
async function writeMuch(client: Client, question: string): Promise<void> {
	for (let n = 0; n < SIZES.shared; n++) {
		client.write(1, random(1000) / 1000);
		if (n % 2 === 0) client.score(question, 100 * random(5));
		await pause(12);
	}
}

/** All are saved, show the same, and the journal has each acknowledged word once. */
async function expectOneDocument(): Promise<number> {
	await until('everything saved', () => clients.every(({ saved }) => saved));
	await until('all alike', () => new Set(clients.map(({ doc }) => shown(doc))).size === 1);
	const stored = await storedDoc(db, world);
	const ledger = clients.flatMap(({ acknowledged }) => [...acknowledged]);
	expect(astray(stored, ledger)).toEqual([]);
	for (const { doc } of clients) {
		expect(shown(doc)).toBe(shown(stored));
		expect(doc.store.pendingStructs).toBeNull();
	}
	return ledger.length;
}

describe('two processes', () => {
	it(
		'[ROOM-12] are one room: what is written in both becomes one document',
		{ timeout: 120_000 },
		async () => {
			const names: readonly Name[] = ['anna', 'bo', 'cia'];
			for (const name of names) arrive(name, one);
			for (const name of names) arrive(name, two);
			await everybodyIn();
			await Promise.all(clients.map((client, n) => writeMuch(client, n < 3 ? '1.1' : '1.2')));
			const words = await expectOneDocument();
			const delays = clients.flatMap((client) => client.delays);
			console.log(
				`${delays.length} frames, ${words} words from six clients in two processes, 0 lost; ack median ` +
					`${quantile(delays, 0.5).toFixed(0)} ms, p99 ${quantile(delays, 0.99).toFixed(0)} ms`
			);
			expect(clients.flatMap(({ closes }) => closes)).toEqual([]);
		}
	);

	it('[ROOM-9] see who is here, and who leaves, across processes', async () => {
		const near = openStock(seat(world, 'anna', one.address));
		const far = openStock(seat(world, 'bo', two.address));
		const sees = ({ provider }: typeof near, user: string) =>
			[...provider.awareness.getStates().values()].some(({ user: who }) => who?.id === user);
		near.provider.awareness.setLocalStateField('at', 'area 1');
		far.provider.awareness.setLocalStateField('at', 'area 2');
		await until('both in', () => near.provider.synced && far.provider.synced);
		const met = await until('both seen', () => {
			// The first word may have come before the other process had opened the room.
			near.provider.awareness.setLocalStateField('turn', Date.now());
			far.provider.awareness.setLocalStateField('turn', Date.now());
			return sees(near, world.bo.user) && sees(far, world.anna.user);
		});
		far.end();
		const parted = await until('Bo gone', () => !sees(near, world.bo.user));
		near.end();
		console.log(`seen across processes after ${met.toFixed(0)} ms, gone after ${parted.toFixed(0)} ms`);
	});

	it('[ROOM-12] [ROOM-14] an act in one is seen by the sockets of the other', async () => {
		const bo = arrive('bo', two);
		const cia = arrive('cia', two);
		await everybodyIn();
		const { id: evaluation, dan } = world;
		await one.act(dan, { do: 'reveal', evaluation, area: 3, reason: 'Vi börjar här' });
		const opened = await until('area 3 open', () => bo.doc.getMap(ROOT.opened).has('3'));
		await one.act(dan, { do: 'remove-member', evaluation, user: world.cia.user });
		const closed = await until('Cia out', () => cia.closes.length > 0);
		expect(cia.closes[0]?.code).toBe(4403);
		expect(bo.closes).toEqual([]);
		console.log(
			`reveal seen in the other process after ${opened.toFixed(0)} ms, removal ${closed.toFixed(0)} ms`
		);
	});

	it('[ROOM-16] who moves to the other with unsent work loses nothing', { timeout: 60_000 }, async () => {
		const bo = arrive('bo', one);
		const anna = arrive('anna', two);
		await everybodyIn();
		for (let n = 0; n < 12; n++) {
			for (let word = 0; word < 5; word++) {
				bo.write(1, random(1000) / 1000);
				anna.write(1, random(1000) / 1000);
				await pause(6);
			}
			if (n % 3 === 0) {
				bo.move(null);
				for (let word = 0; word < 5; word++) bo.write(1, random(1000) / 1000);
			}
			// Half of the time what was sent last is still on its way.
			bo.move((n % 2 === 0 ? two : one).address);
			await pause(60);
		}
		await expectOneDocument();
		for (const { closes } of clients) expect(closes.filter(({ code }) => code !== 1006)).toEqual([]);
	});

	it('[ROOM-20] hear of each other while the bell is silent', { timeout: 60_000 }, async () => {
		const bo = arrive('bo', one);
		const anna = arrive('anna', two);
		await everybodyIn();
		const across = async (turns: number) => {
			const took: number[] = [];
			for (let n = 0; n < turns; n++) {
				const word = bo.write(1, 0);
				took.push(await until('a word', () => shown(anna.doc).includes(word)));
			}
			return took;
		};
		const heard = await across(10);
		cutter.silence();
		const polled = await across(8);
		cutter.restore();
		console.log(
			`from process to process by the bell ${quantile(heard, 0.5).toFixed(0)} ms (at most ` +
				`${Math.max(...heard).toFixed(0)}), by the poll alone at most ${Math.max(...polled).toFixed(0)} ms`
		);
		// Without the bell the poll is what brings it; one that came at once would mean that the bell wasn't silent.
		expect(quantile(polled, 0.5)).toBeGreaterThan(quantile(heard, 0.5));
		expect(Math.max(...polled)).toBeLessThan(4_000);
	});

	it(
		'[ROOM-16] one is killed: its people move, nothing acknowledged is lost',
		{ timeout: 120_000 },
		async () => {
			for (const server of [one, two]) {
				arrive('anna', server);
				arrive('bo', server);
			}
			await everybodyIn();
			let going = true;
			const written = clients.map(async (client) => {
				while (going) {
					client.write(1, random(1000) / 1000);
					await pause(20);
				}
			});
			for (let n = 0; n < SIZES.doubleKills; n++) {
				await pause(500);
				const [dying, other] = n % 2 === 0 ? [two, one] : [one, two];
				await dying.end('SIGKILL');
				for (const client of clients) if (!client.open) client.move(other.address);
				await until('everybody moved', () => clients.every(({ synced }) => synced));
				await dying.begin();
				const half = n % 2 === 0 ? [2, 3] : [0, 1];
				for (const place of half) clients[place]?.move(dying.address);
			}
			going = false;
			await Promise.all(written);
			const words = await expectOneDocument();
			console.log(`${SIZES.doubleKills} kills of one of two processes, ${words} acknowledged words, 0 lost`);
		}
	);
});
