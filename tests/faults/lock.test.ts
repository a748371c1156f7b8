import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { openDatabase, type Database } from '../../server/db/connect.ts';
import { append } from '../../server/journal/append.ts';
import { loadRoom, type Loaded } from '../../server/journal/read.ts';
import { raiseGate } from '../../server/journal/room.ts';
import { onBothDatabases } from '../contracts/databases.ts';
import { batch, freshRoom } from '../contracts/rooms.ts';
import { pause, SIZES } from './chance.ts';

function hash(loaded: Loaded): string {
	const sum = createHash('sha256');
	for (const update of loaded.updates) sum.update(update);
	return sum.digest('hex');
}

/** Writes at full speed until it is turned away, and returns the last number acknowledged. */
async function writeUntilClosed(db: Database, room: string, name: string): Promise<number> {
	for (let last = 0, n = 0; ; n++) {
		const [result] = await append(db, [batch(room, [`${name}.${n}`])]);
		if (!result?.ok) return last;
		last = result.head;
	}
}

onBothDatabases((subject, dialect) => {
	it(
		'[JOU-13] a lock in the middle of writing: no row after it, and one content',
		{ timeout: 120_000 },
		async () => {
			const { db, environment } = subject();
			// With PostgreSQL the writers sit in two app processes; each has a pool of its own.
			const apps = dialect === 'postgres' ? [db, await openDatabase(environment)] : [db];
			let rows = 0;
			for (let n = 0; n < SIZES.locks[dialect]; n++) {
				const room = await freshRoom(db);
				const writers = apps.flatMap((app, number) =>
					Array.from({ length: 6 }, (_, writer) => writeUntilClosed(app, room, `${number}.${writer}`))
				);
				await pause(60);
				const locked = await db.write(async (trx) => {
					await raiseGate(trx, room);
					return loadRoom(trx, room);
				});
				const acknowledged = await Promise.all(writers);
				const after = await loadRoom(db.read, room);
				expect({ head: after.head, hash: hash(after) }).toEqual({ head: locked.head, hash: hash(locked) });
				expect(Math.max(...acknowledged)).toBeLessThanOrEqual(locked.head);
				rows += locked.head;
			}
			console.log(`${dialect}: ${SIZES.locks[dialect]} locks among ${rows} rows, 0 after a lock`);
			expect(rows).toBeGreaterThan(SIZES.locks[dialect]);
			for (const app of apps.slice(1)) await app.close();
		}
	);
});
