import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { appendInside } from '../../server/journal/append-inside.ts';
import { append } from '../../server/journal/append.ts';
import { loadRoom, readSince } from '../../server/journal/read.ts';
import { createRoom, lockRooms, raiseGate, roomHeads, roomState } from '../../server/journal/room.ts';
import { writersOf } from '../../server/journal/writers.ts';
import { onBothDatabases } from './databases.ts';
import { batch, freshRoom, row, text } from './rooms.ts';

onBothDatabases((subject) => {
	const contents = async (room: string, after = 0) =>
		(await readSince(subject().db.read, room, 1, after)).map((entry) => `${entry.seq} ${text(entry.bytes)}`);

	it('[JOU-1] numbers rows after the head, one by one', async () => {
		const { db } = subject();
		const room = await freshRoom(db);
		expect(await append(db, [batch(room, ['a', 'b'])])).toEqual([{ ok: true, head: 2 }]);
		expect(await append(db, [batch(room, ['c']), batch(room, ['d'])])).toEqual([
			{ ok: true, head: 3 },
			{ ok: true, head: 4 }
		]);
		expect(await contents(room)).toEqual(['1 a', '2 b', '3 c', '4 d']);
		expect(await contents(room, 3)).toEqual(['4 d']);
	});

	it('[JOU-1] keeps bytes, actor and client ids beyond 31 bits as they are', async () => {
		const { db } = subject();
		const room = await freshRoom(db);
		const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
		const rows = [{ bytes, actor: 'bo', clientId: 4_294_967_295, at: 1_763_802_000_123 }];
		await append(db, [batch(room, [], { rows })]);
		const [entry] = await readSince(db.read, room, 1, 0);
		expect(entry && { ...entry, bytes: [...entry.bytes] }).toEqual({
			seq: 1,
			bytes: [...bytes],
			actor: 'bo',
			clientId: 4_294_967_295
		});
		const stored = await db.read
			.selectFrom('journal')
			.select('at')
			.where('room', '=', room)
			.executeTakeFirst();
		expect(stored).toEqual({ at: 1_763_802_000_123 });
	});

	it('[JOU-1] [JOU-2] a follower of "rows after mine" misses none of what twenty write at once', async () => {
		const { db } = subject();
		const room = await freshRoom(db);
		const seen: number[] = [];
		let writing = true;
		const follower = (async () => {
			for (let last = false; !last;) {
				last = !writing;
				for (const { seq } of await readSince(db.read, room, 1, seen.at(-1) ?? 0)) seen.push(seq);
				await new Promise(setImmediate);
			}
		})();
		const people = Array.from({ length: 20 }, async (_, person) => {
			for (let n = 0; n < 25; n++) {
				const writers = n % 5 === 0 ? [{ clientId: person, user: `p${person}` }] : [];
				await append(db, [batch(room, [`${person}.${n}`], { writers })]);
			}
		});
		await Promise.all(people);
		writing = false;
		await follower;
		expect(seen).toEqual(Array.from({ length: 500 }, (_, index) => index + 1));
	});

	it('[JOU-3] an old gate stores nothing while the other rooms go on', async () => {
		const { db } = subject();
		const [first, closed, last] = [await freshRoom(db), await freshRoom(db), await freshRoom(db)];
		await db.write((trx) => raiseGate(trx, closed));
		const results = await append(db, [batch(first, ['a']), batch(closed, ['b', 'c']), batch(last, ['d'])]);
		expect(results).toEqual([
			{ ok: true, head: 1 },
			{ ok: false, reason: 'gate', state: { epoch: 1, head: 0, gate: 2 } },
			{ ok: true, head: 1 }
		]);
		expect(await contents(closed)).toEqual([]);
		expect(await append(db, [batch(closed, ['b'], { gate: 2 })])).toEqual([{ ok: true, head: 1 }]);
	});

	it('[JOU-4] another epoch stores nothing, and a room that does not exist has epoch 0', async () => {
		const { db } = subject();
		const room = await freshRoom(db);
		const results = await append(db, [batch(room, ['a'], { epoch: 2 }), batch('nowhere', ['a'])]);
		expect(results).toEqual([
			{ ok: false, reason: 'epoch', state: { epoch: 1, head: 0, gate: 1 } },
			{ ok: false, reason: 'epoch', state: { epoch: 0, head: 0, gate: 0 } }
		]);
		expect(await contents(room)).toEqual([]);
	});

	it('[JOU-3] [JOU-4] an append that claims client ids asks for gate and epoch as well', async () => {
		const { db } = subject();
		const room = await freshRoom(db);
		const writers = [{ clientId: 4, user: 'anna' }];
		await db.write((trx) => raiseGate(trx, room));
		const late = [batch(room, ['a'], { writers }), batch(room, ['a'], { writers, gate: 2, epoch: 2 })];
		expect(await append(db, late)).toMatchObject([
			{ ok: false, reason: 'gate' },
			{ ok: false, reason: 'epoch' }
		]);
		expect(await contents(room)).toEqual([]);
		expect(await writersOf(db.read, room, 1)).toEqual(new Map());
	});

	it('[JOU-5] a client id belongs to the first who claims it', async () => {
		const { db } = subject();
		const room = await freshRoom(db);
		const annas = { clientId: 7, user: 'anna' };
		await append(db, [batch(room, [], { writers: [annas] })]);
		expect(await append(db, [batch(room, ['a'], { writers: [annas, annas] })])).toEqual([
			{ ok: true, head: 1 }
		]);
		const stolen = [
			{ clientId: 8, user: 'bo' },
			{ clientId: 7, user: 'bo' }
		];
		expect(await append(db, [batch(room, ['b'], { writers: stolen })])).toEqual([
			{ ok: false, reason: 'writer', state: { epoch: 1, head: 1, gate: 1 } }
		]);
		expect(await writersOf(db.read, room, 1)).toEqual(new Map([[7, 'anna']]));
		expect(await contents(room)).toEqual(['1 a']);
	});

	it('[JOU-5] one claim in a batch for two people is refused', async () => {
		const { db } = subject();
		const room = await freshRoom(db);
		const writers = ['anna', 'bo'].map((user) => ({ clientId: 9, user }));
		const [result] = await append(db, [batch(room, ['a'], { writers })]);
		expect(result).toMatchObject({ ok: false, reason: 'writer' });
		expect(await writersOf(db.read, room, 1)).toEqual(new Map());
	});

	it('[JOU-5] of ten who claim the same id at once, one gets it', async () => {
		const { db } = subject();
		const room = await freshRoom(db);
		const claims = Array.from({ length: 10 }, (_, n) => [{ clientId: 3, user: `p${n}` }]);
		const results = await Promise.all(claims.map((writers) => append(db, [batch(room, ['x'], { writers })])));
		expect(results.filter(([result]) => result?.ok)).toHaveLength(1);
		expect(await contents(room)).toEqual(['1 x']);
	});

	it('[JOU-6] the database refuses to change or delete the journal', async () => {
		const { db } = subject();
		const room = await freshRoom(db);
		await append(db, [batch(room, ['a'])]);
		const deleted = db.write((trx) => trx.deleteFrom('journal').where('room', '=', room).execute());
		await expect(deleted).rejects.toThrow('append-only');
		const changed = db.write((trx) =>
			trx.updateTable('journal').set({ actor: 'bo' }).where('room', '=', room).execute()
		);
		await expect(changed).rejects.toThrow('append-only');
		if (db.dialect === 'postgres') {
			await expect(db.write((trx) => sql`truncate journal`.execute(trx))).rejects.toThrow('append-only');
		}
		expect(await contents(room)).toEqual(['1 a']);
	});

	it('[JOU-7] an error stores nothing of the batch and leaves other rooms alone', async () => {
		const { db } = subject();
		const broken = await freshRoom(db);
		const sound = await freshRoom(db);
		// A row beyond the head can't come about by appending; it makes the third row of the batch impossible.
		const { bytes, actor, at } = row('z');
		const stray = { room: broken, epoch: 1, seq: 3, bytes, actor, client_id: 1, at };
		await db.write((trx) => trx.insertInto('journal').values(stray).execute());
		const writers = [{ clientId: 5, user: 'anna' }];
		const [failed, claiming, other] = await Promise.allSettled([
			append(db, [batch(broken, ['a', 'b', 'c'])]),
			append(db, [batch(broken, ['a', 'b', 'c'], { writers })]),
			append(db, [batch(sound, ['d'])])
		]);
		expect([failed.status, claiming.status]).toEqual(['rejected', 'rejected']);
		expect(other).toEqual({ status: 'fulfilled', value: [{ ok: true, head: 1 }] });
		expect(await roomState(db.read, broken)).toEqual({ epoch: 1, head: 0, gate: 1 });
		expect(await contents(broken)).toEqual(['3 z']);
		expect(await writersOf(db.read, broken, 1)).toEqual(new Map());
		await expect(loadRoom(db.read, sound)).resolves.toMatchObject({ head: 1 });
	});

	it('[JOU-8] [JOU-11] the rows of a use case are seen when it has committed, and never if it fails', async () => {
		const { db } = subject();
		const room = await freshRoom(db);
		await db.write(async (trx) => {
			const state = await appendInside(trx, { room, kind: 'evaluation', rows: [row('a'), row('b')] });
			expect(state).toEqual({ epoch: 1, head: 2, gate: 1 });
			expect(await roomState(db.read, room)).toEqual({ epoch: 1, head: 0, gate: 1 });
			expect(await contents(room)).toEqual([]);
		});
		expect(await contents(room)).toEqual(['1 a', '2 b']);
		const failing = db.write(async (trx) => {
			await appendInside(trx, { room, kind: 'evaluation', rows: [row('c')] });
			throw new Error('changed my mind');
		});
		await expect(failing).rejects.toThrow('changed my mind');
		expect(await contents(room)).toEqual(['1 a', '2 b']);
	});

	it('[JOU-10] appends wait for the use case that holds the room, and neither joins the other', async () => {
		const { db } = subject();
		const room = await freshRoom(db);
		const failing = db.write(async (trx) => {
			await lockRooms(trx, [room]);
			await new Promise((later) => setTimeout(later, 20));
			await appendInside(trx, { room, kind: 'evaluation', rows: [row('inside')] });
			throw new Error('rolled back');
		});
		// Begun outside the use case, while it is under way.
		const outside = new Promise((later) => setTimeout(later, 5)).then(() =>
			append(db, [batch(room, ['outside'])])
		);
		await expect(failing).rejects.toThrow('rolled back');
		expect(await outside).toEqual([{ ok: true, head: 1 }]);
		expect(await contents(room)).toEqual(['1 outside']);
	});

	it('[JOU-10] a write inside a write is an error at once', async () => {
		const { db } = subject();
		const room = await freshRoom(db);
		const nested = db.write(() => db.write(async () => undefined));
		await expect(nested).rejects.toThrow('inside another');
		await expect(db.write(() => append(db, [batch(room, ['a'])]))).rejects.toThrow('inside another');
		expect(await append(db, [batch(room, ['a'])])).toEqual([{ ok: true, head: 1 }]);
	});

	it('[JOU-12] rooms named in opposite orders are held without a deadlock', async () => {
		const { db } = subject();
		const pair = [await freshRoom(db), await freshRoom(db)];
		const hold = (ids: readonly string[]) =>
			db.write(async (trx) => {
				const states = await lockRooms(trx, ids);
				for (const id of ids) await raiseGate(trx, id);
				return states.size;
			});
		const orders = Array.from({ length: 10 }, (_, n) => (n % 2 ? pair : pair.toReversed()));
		expect(await Promise.all(orders.map(hold))).toEqual(orders.map(() => 2));
		const heads = await roomHeads(db.read, [...pair, 'nowhere']);
		expect([...heads.values()].map((state) => state.gate)).toEqual([11, 11]);
		await expect(db.write((trx) => lockRooms(trx, ['nowhere']))).rejects.toThrow();
	});

	it('[JOU-13] nothing judged before a gate was raised is stored after it', async () => {
		const { db } = subject();
		const room = await freshRoom(db);
		let open = true;
		const writers = Array.from({ length: 8 }, async () => {
			while (open) await append(db, [batch(room, ['x'])]);
		});
		await new Promise((later) => setTimeout(later, 50));
		const atLock = await db.write(async (trx) => {
			await raiseGate(trx, room);
			return (await loadRoom(trx, room)).head;
		});
		open = false;
		await Promise.all(writers);
		expect(atLock).toBeGreaterThan(0);
		expect(await roomState(db.read, room)).toEqual({ epoch: 1, head: atLock, gate: 2 });
	});

	it('[JOU-4] a room is made once', async () => {
		const { db } = subject();
		const id = await freshRoom(db);
		await expect(
			db.write((trx) => createRoom(trx, { id, kind: 'sheet', evaluation: 'e' }))
		).rejects.toThrow();
	});
});
