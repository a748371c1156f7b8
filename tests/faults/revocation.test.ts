/** Rights are taken away while somebody writes: by an act in one app process, with the sockets in another. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../server/db/connect.ts';
import { readSince } from '../../server/journal/read.ts';
import { roomState } from '../../server/journal/room.ts';
import { endSessionsOf } from '../../server/people/session.ts';
import { addMember } from '../../server/use-cases/add-member.ts';
import { confirm } from '../../server/use-cases/confirm.ts';
import { lockArea } from '../../server/use-cases/lock-area.ts';
import { removeMember } from '../../server/use-cases/remove-member.ts';
import { unlockArea } from '../../server/use-cases/unlock-area.ts';
import { onBothDatabases } from '../contracts/databases.ts';
import { agreeOnMedian, facts, later } from '../contracts/acts/world.ts';
import { questionsOfArea } from '../../src/lib/domain/assigned.ts';
import { pause, random, SIZES } from './chance.ts';
import { openClient, type Client } from './sync-client.ts';
import { openStation, type Station } from './sync-station.ts';
import { astray, makeSyncWorld, seat, signIn, storedDoc, type SyncWorld } from './sync-world.ts';
import { until } from './until.ts';

interface Revocation {
	readonly name: string;
	/** With these codes Dan may be sent away. */
	readonly codes: readonly number[];
	take(db: Database): Promise<void>;
	giveBack(): Promise<void>;
	/** Whether nothing of Dan's may be stored from the commit on; else within a second. */
	readonly atOnce: boolean;
}

onBothDatabases((subject, dialect) => {
	let world: SyncWorld;
	let acting: Station;
	let serving: Station;
	let other: Database;
	let bystander: Client;

	beforeAll(async () => {
		const { db, environment } = subject();
		world = await makeSyncWorld(db);
		for (const question of questionsOfArea(await facts(world), 1)) {
			const agreement = await agreeOnMedian(world, world.anna, question);
			for (const who of [world.bo, world.cia])
				await confirm(db, who, { evaluation: world.id, question, agreement }, later());
		}
		acting = await openStation(db, true);
		// With SQLite there is one app process only.
		other = dialect === 'postgres' ? await openDatabase(environment) : db;
		serving = dialect === 'postgres' ? await openStation(other, false) : acting;
		bystander = openClient(seat(world, 'cia', serving.address));
	}, 60_000);

	afterAll(async () => {
		bystander.end();
		await acting.close();
		if (serving !== acting) {
			await serving.close();
			await other.close();
		}
	});

	/** Writes until he is sent away, a few hundred words a second; Cia writes beside him, where nothing is locked. */
	async function type(dan: Client): Promise<void> {
		while (dan.closes.length === 0) {
			dan.write(1, random(1000) / 1000);
			if (random(4) === 0) bystander.write(2, random(1000) / 1000);
			await pause(4);
		}
	}

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

	const revocations = (): Revocation[] => {
		const { db } = subject();
		const { id: evaluation, anna, dan } = world;
		const { user } = dan;
		return [
			{
				name: 'removed from the team',
				codes: [4403, 4422],
				atOnce: true,
				take: (watched) => removeMember(watched, anna, { evaluation, user }, Date.now()),
				giveBack: () => addMember(db, anna, { evaluation, user, roles: ['lead'] }, Date.now())
			},
			{
				name: 'area locked',
				codes: [4422],
				atOnce: true,
				take: (watched) => lockArea(watched, anna, { evaluation, area: 1 }, Date.now()),
				giveBack: () => unlockArea(db, anna, { evaluation, area: 1, reason: 'Vi fortsätter' }, Date.now())
			},
			{
				name: 'login ended',
				codes: [4401],
				atOnce: false,
				take: (watched) => endSessionsOf(watched, user),
				giveBack: async () => undefined
			}
		];
	};

	it(
		`[ROOM-14] [ROOM-17] [JOU-13] who loses a right while typing (${SIZES.revocations} rounds)`,
		{ timeout: SIZES.revocations * 5_000 },
		async () => {
			const { db } = subject();
			const lateness: number[] = [];
			const closings: number[] = [];
			let words = 0;
			await until('Cia in', () => bystander.synced);
			for (let n = 0; n < SIZES.revocations; n++) {
				const revocation = revocations()[n % 3];
				if (revocation === undefined) throw new Error('there are three');
				const cookie = await signIn(db, world.dan.user);
				const dan = openClient({ ...seat(world, 'dan', serving.address), cookie });
				await until('Dan in', () => dan.synced);
				const typing = type(dan);
				await pause(150);
				let head = 0;
				const asked = Date.now();
				await revocation.take(watching(db, (seen) => (head = seen)));
				const committed = Date.now();
				await until(`Dan out: ${revocation.name}`, () => dan.closes.length > 0, 5_000);
				await typing;
				await pause(20);
				const closed = dan.closes[0];
				expect(revocation.codes, revocation.name).toContain(closed?.code);
				closings.push((closed?.at ?? 0) - committed);
				const { epoch } = (await roomState(db.read, world.roomId)) ?? { epoch: 0 };
				const rows = await readSince(db.read, world.roomId, epoch, 0);
				const own = rows.filter(({ actor }) => actor === world.dan.user);
				if (revocation.atOnce) expect(own.filter(({ seq }) => seq > head)).toEqual([]);
				const last = await db.read
					.selectFrom('journal')
					.select('at')
					.where('room', '=', world.roomId)
					.where('actor', '=', world.dan.user)
					.orderBy('seq', 'desc')
					.limit(1)
					.executeTakeFirst();
				lateness.push((last?.at ?? 0) - asked);
				expect(astray(await storedDoc(db, world), dan.acknowledged)).toEqual([]);
				words += dan.acknowledged.size;
				dan.end();
				await revocation.giveBack();
			}
			await until('all of hers saved', () => bystander.saved);
			expect(bystander.closes.filter(({ code }) => code !== 4500)).toEqual([]);
			expect(astray(await storedDoc(db, world), bystander.written, 2)).toEqual([]);
			console.log(
				`${dialect}: ${SIZES.revocations} revocations among ${words} acknowledged words; last accepted at most ` +
					`${Math.max(...lateness)} ms after the act began, sockets closed at most ${Math.max(...closings)} ms after the commit`
			);
			expect(words).toBeGreaterThan(SIZES.revocations);
			expect(Math.max(...lateness)).toBeLessThan(1_000);
			expect(Math.max(...closings)).toBeLessThan(1_500);
		}
	);
});
