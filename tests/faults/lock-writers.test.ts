/** The whole lock, while people write at full speed over sockets: with PostgreSQL in two processes, locked from a third. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { canonicalJson } from '../../src/lib/document/canonical.ts';
import { canonicalText } from '../../src/lib/document/canonical-text.ts';
import { contentOf } from '../../src/lib/document/version-content.ts';
import type { Database } from '../../server/db/connect.ts';
import { roomState } from '../../server/journal/room.ts';
import { setPhase } from '../../server/repositories/evaluation.ts';
import { announceLock } from '../../server/use-cases/announce-lock.ts';
import { askUnlock } from '../../server/use-cases/ask-unlock.ts';
import { lock } from '../../server/use-cases/lock.ts';
import { evaluationRoom, roomNamesFor } from '../../server/use-cases/rooms.ts';
import { unlock } from '../../server/use-cases/unlock.ts';
import { onBothDatabases } from '../contracts/databases.ts';
import { facts } from '../contracts/acts/world.ts';
import { createLockWorld, type LockWorld } from '../contracts/lock/world.ts';
import { pause, random, SIZES } from './chance.ts';
import { openClient, type Client } from './sync-client.ts';
import { startServer, type SyncServer } from './sync-server.ts';
import { openStation, type Station } from './sync-station.ts';
import { astray, signIn, storedDoc, type Name, type SyncWorld } from './sync-world.ts';
import { until } from './until.ts';

onBothDatabases((subject, dialect) => {
	let world: LockWorld & SyncWorld;
	let acting: Station;
	let servers: SyncServer[] = [];
	let addresses: string[];

	beforeAll(async () => {
		const { db, environment } = subject();
		const made = await createLockWorld(db);
		const { evaluation: room } = await roomNamesFor(db.read, made.id, made.anna.user);
		const [anna, bo, cia, dan] = await Promise.all(
			[made.anna, made.bo, made.cia, made.dan].map(({ user }) => signIn(db, user))
		);
		const cookies = { anna: anna ?? '', bo: bo ?? '', cia: cia ?? '', dan: dan ?? '' };
		world = { ...made, room, roomId: evaluationRoom(made.id), cookies };
		acting = await openStation(db, true);
		addresses = [acting.address];
		// With SQLite there is one app process only.
		if (dialect === 'sqlite') return;
		const patient = { SAMSYN_UPDATES_PER_SECOND: '1000' };
		servers = await Promise.all([startServer(environment, patient), startServer(environment, patient)]);
		addresses = servers.map(({ address }) => address);
	}, 180_000);

	afterAll(async () => {
		await acting?.close();
		await Promise.all(servers.map((server) => server.end('SIGKILL')));
	});

	/** One at each address, in turn. */
	const enter = (names: readonly Name[]): Client[] =>
		names.map((name, n) =>
			openClient({
				address: addresses[n % addresses.length] ?? null,
				cookie: world.cookies[name],
				room: world.room,
				user: world[name].user
			})
		);

	/** Writes until it is sent away for good, a few words in each turn of the event loop. */
	async function writeAway(client: Client): Promise<void> {
		while (!isSentAway(client)) {
			if (client.synced) client.write(1 + random(3), random(1000) / 1000);
			await pause(3);
		}
	}

	const isSentAway = (client: Client) => client.closes.some(({ code }) => code === 4422);

	/** The head in the very transaction of the act: what is stored beyond it came after. */
	function watching(db: Database, seen: (head: number) => void): Database {
		return {
			...db,
			write: (fn) =>
				db.write(async (trx) => {
					const result = await fn(trx);
					seen((await roomState(trx, world.roomId))?.head ?? 0);
					return result;
				})
		};
	}

	async function lockNow(db: Database, seen: (head: number) => void) {
		const { id: evaluation, dan, keys } = world;
		const now = Date.now();
		await announceLock(db, dan, { evaluation, seconds: 10 }, now, keys);
		await pause(100);
		const input = { evaluation, typedName: 'Helsingborg', name: 'Slutlig version' };
		return lock(watching(db, seen), dan, input, now + 10_000, keys);
	}

	async function openAgain(db: Database): Promise<void> {
		const { id: evaluation, anna, dan } = world;
		await askUnlock(db, anna, { evaluation, reason: 'En gång till' }, Date.now());
		await unlock(db, dan, { evaluation }, Date.now());
		await db.write((trx) => setPhase(trx, evaluation, 'fact-check'));
	}

	const rounds = SIZES.wholeLocks[dialect];
	it(
		`[LOCK-8] [LOCK-9] nothing comes after ${rounds} locks, and all have one content`,
		{ timeout: 60_000 + rounds * 10_000 },
		async () => {
			const { db } = subject();
			let words = 0;
			let unsent = 0;
			for (let n = 0; n < rounds; n++) {
				const writers = enter(['anna', 'bo', 'cia', 'bo', 'cia', 'anna']);
				const readers = enter(['dan', 'dan']);
				await until('all in', () => [...writers, ...readers].every(({ synced }) => synced));
				const writing = writers.map(writeAway);
				await pause(300);
				let head = 0;
				const { version } = await lockNow(db, (seen) => (head = seen));
				await Promise.all(writing);
				// As a browser does, who was sent away begins a fresh document.
				const fresh = enter(['anna', 'bo', 'cia', 'dan']);
				await until('all back', () => [...fresh, ...readers].every(({ synced }) => synced));
				await pause(100);

				expect((await roomState(db.read, world.roomId))?.head).toBe(head);
				const stored = await storedDoc(db, world);
				const evaluation = await facts(world);
				const sum = (doc: Y.Doc) =>
					createHash('sha256')
						.update(canonicalJson(contentOf(evaluation, doc)))
						.digest('hex');
				const documents = [stored, ...[...readers, ...fresh].map(({ doc }) => doc)];
				expect(documents.map(sum)).toEqual(documents.map(() => version.sha256));
				expect(new Set(documents.map(canonicalText)).size).toBe(1);
				for (const writer of writers) {
					const acknowledged = [...writer.acknowledged];
					const lost = acknowledged.filter((word) =>
						[1, 2, 3].every((area) => astray(stored, [word], area).length)
					);
					expect(lost).toEqual([]);
					words += acknowledged.length;
					unsent += writer.written.size - acknowledged.length;
				}
				for (const client of [...writers, ...readers, ...fresh]) client.end();
				await openAgain(db);
			}
			console.log(
				`${dialect}: ${rounds} locks among ${words} acknowledged words of six writers in ${addresses.length} ` +
					`processes, ${unsent} words turned away: 0 rows after a lock, one content everywhere`
			);
			expect(words).toBeGreaterThan(rounds);
			expect(unsent).toBeGreaterThan(0);
		}
	);
});
