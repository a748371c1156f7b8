import { expect, it } from 'vitest';
import { append } from '../../server/journal/append.ts';
import { saveCheckpoint } from '../../server/journal/checkpoint.ts';
import { loadRoom, readSince } from '../../server/journal/read.ts';
import { raiseEpoch, roomState } from '../../server/journal/room.ts';
import { eraseSheet } from '../../server/journal/sheet.ts';
import { writersOf } from '../../server/journal/writers.ts';
import { onBothDatabases } from './databases.ts';
import { batch, freshRoom, text } from './rooms.ts';

const bytes = (content: string) => new TextEncoder().encode(content);

onBothDatabases((subject) => {
	const loaded = async (room: string) => {
		const { updates, ...state } = await loadRoom(subject().db.read, room);
		return { ...state, updates: updates.map(text) };
	};

	it('[JOU-14] a room is loaded as its checkpoint and the rows after it', async () => {
		const { db } = subject();
		const room = await freshRoom(db);
		await append(db, [batch(room, ['a', 'b', 'c'])]);
		expect(await loaded(room)).toEqual({ epoch: 1, head: 3, gate: 1, updates: ['a', 'b', 'c'] });
		expect(await saveCheckpoint(db, room, 1, 2, bytes('ab'))).toBe(true);
		expect(await loaded(room)).toEqual({ epoch: 1, head: 3, gate: 1, updates: ['ab', 'c'] });
		expect(await saveCheckpoint(db, room, 1, 3, bytes('abc'))).toBe(true);
		expect((await loaded(room)).updates).toEqual(['abc']);
		expect(await readSince(db.read, room, 1, 0)).toHaveLength(3);
	});

	it('[JOU-14] a checkpoint never reaches beyond the head nor replaces a later one', async () => {
		const { db } = subject();
		const room = await freshRoom(db);
		await append(db, [batch(room, ['a', 'b'])]);
		await expect(saveCheckpoint(db, room, 1, 3, bytes('abc'))).rejects.toThrow(RangeError);
		await saveCheckpoint(db, room, 1, 2, bytes('ab'));
		expect(await saveCheckpoint(db, room, 1, 1, bytes('a'))).toBe(false);
		expect((await loaded(room)).updates).toEqual(['ab']);
		await expect(saveCheckpoint(db, 'nowhere', 1, 1, bytes('a'))).rejects.toThrow();
	});

	it('[JOU-14] a room with a hole in its journal is not loaded', async () => {
		const { db } = subject();
		const room = await freshRoom(db, 'sheet');
		await append(db, [batch(room, ['a', 'b', 'c'])]);
		await db.write((trx) =>
			trx.deleteFrom('sheet_journal').where('room', '=', room).where('seq', '=', 2).execute()
		);
		await expect(loadRoom(db.read, room)).rejects.toThrow('hole');
		await expect(loadRoom(db.read, 'nowhere')).rejects.toThrow();
	});

	it('[JOU-15] a new epoch begins empty and the former rows stay', async () => {
		const { db } = subject();
		const room = await freshRoom(db);
		await append(db, [batch(room, ['a'], { writers: [{ clientId: 1, user: 'anna' }] })]);
		await saveCheckpoint(db, room, 1, 1, bytes('a'));
		expect(await db.write((trx) => raiseEpoch(trx, room))).toBe(2);
		expect(await loaded(room)).toEqual({ epoch: 2, head: 0, gate: 2, updates: [] });
		expect(await writersOf(db.read, room, 2)).toEqual(new Map());
		expect(await readSince(db.read, room, 1, 0)).toHaveLength(1);
		const taken = batch(room, ['b'], { epoch: 2, gate: 2, writers: [{ clientId: 1, user: 'bo' }] });
		expect(await append(db, [taken])).toEqual([{ ok: true, head: 1 }]);
	});

	it('[JOU-16] nothing of an erased sheet is left, nor comes back by a late checkpoint or append', async () => {
		const { db } = subject();
		const [room, other] = [await freshRoom(db, 'sheet'), await freshRoom(db, 'sheet')];
		const writers = [{ clientId: 1, user: 'anna' }];
		await append(db, [batch(room, ['a', 'b'], { writers }), batch(other, ['c'], { writers })]);
		await saveCheckpoint(db, room, 1, 1, bytes('a'));
		expect(await db.write((trx) => eraseSheet(trx, room))).toBe(2);
		expect(await saveCheckpoint(db, room, 1, 2, bytes('ab'))).toBe(false);
		expect(await append(db, [batch(room, ['late'])])).toMatchObject([{ ok: false, reason: 'epoch' }]);
		for (const table of ['sheet_journal', 'sheet_checkpoint', 'writer'] as const) {
			const left = await db.read.selectFrom(table).select('room').where('room', '=', room).execute();
			expect(left).toEqual([]);
		}
		expect((await loaded(other)).updates).toEqual(['c']);
		expect(await roomState(db.read, room)).toEqual({ epoch: 2, head: 0, gate: 2 });
	});
});
