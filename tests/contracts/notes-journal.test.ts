import { expect, it } from 'vitest';
import { append } from '../../server/journal/append.ts';
import { saveCheckpoint } from '../../server/journal/checkpoint.ts';
import { eraseNotes } from '../../server/journal/notes.ts';
import { loadRoom, readSince } from '../../server/journal/read.ts';
import { roomState } from '../../server/journal/room.ts';
import { writersOf } from '../../server/journal/writers.ts';
import { onBothDatabases } from './databases.ts';
import { batch, freshRoom, text } from './rooms.ts';

const bytes = (content: string) => new TextEncoder().encode(content);
const writers = [{ clientId: 1, user: 'anna' }];

onBothDatabases((subject) => {
	it('[NTE-6] a checkpoint takes the place of the rows it stands for', async () => {
		const { db } = subject();
		const room = await freshRoom(db, 'notes');
		await append(db, [batch(room, ['a', 'b', 'c'], { writers })]);
		expect(await saveCheckpoint(db, room, 1, 2, bytes('ab'))).toBe(true);
		expect((await readSince(db.read, room, 1, 0)).map(({ seq }) => seq)).toEqual([3]);
		expect((await loadRoom(db.read, room)).updates.map(text)).toEqual(['ab', 'c']);
		expect(await append(db, [batch(room, ['d'])])).toEqual([{ ok: true, head: 4 }]);
		expect(await saveCheckpoint(db, room, 1, 1, bytes('a'))).toBe(false);
		expect((await loadRoom(db.read, room)).updates.map(text)).toEqual(['ab', 'c', 'd']);
		expect(await writersOf(db.read, room, 1)).toEqual(new Map([[1, 'anna']]));
	});

	it('[NTE-7] nothing of erased notes is left, nor comes back by a late checkpoint or append', async () => {
		const { db } = subject();
		const [room, other] = [await freshRoom(db, 'notes'), await freshRoom(db, 'notes')];
		await append(db, [batch(room, ['a', 'b'], { writers }), batch(other, ['c'], { writers })]);
		await saveCheckpoint(db, room, 1, 1, bytes('a'));
		expect(await db.write((trx) => eraseNotes(trx, room))).toBe(2);
		expect(await saveCheckpoint(db, room, 1, 2, bytes('ab'))).toBe(false);
		expect(await append(db, [batch(room, ['late'])])).toMatchObject([{ ok: false, reason: 'epoch' }]);
		for (const table of ['notes_journal', 'notes_checkpoint', 'writer'] as const) {
			const left = await db.read.selectFrom(table).select('room').where('room', '=', room).execute();
			expect(left).toEqual([]);
		}
		expect((await loadRoom(db.read, other)).updates.map(text)).toEqual(['c']);
		expect(await roomState(db.read, room)).toEqual({ epoch: 2, head: 0, gate: 2 });
	});
});
