import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase, type Database } from '../../server/db/connect.ts';
import { migrate } from '../../server/db/migrate.ts';
import type { Turns } from '../../server/db/turns.ts';
import { sqliteAppender } from '../../server/journal/append-sqlite.ts';
import { batch, freshRoom } from './rooms.ts';

let folder: string;
let db: Database;
let commits: number;
let append: ReturnType<typeof sqliteAppender>;
let rooms: string[];

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'samsyn-group-'));
	db = await openDatabase({ SAMSYN_DATA: folder });
	await migrate(db);
	rooms = [await freshRoom(db), await freshRoom(db)];
	if (db.engine.dialect !== 'sqlite') throw new Error('not SQLite');
	const { engine } = db;
	commits = 0;
	const turns: Turns = (task) => {
		commits++;
		return engine.turns(task);
	};
	append = sqliteAppender({ ...engine, turns });
	// Immediates are left as they are: a turn of the event loop is a turn.
	vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
});

afterEach(async () => {
	vi.useRealTimers();
	await db.close();
	rmSync(folder, { recursive: true });
});

const write = (room: number, text: string) => append([batch(rooms[room] ?? '', [text])]);
const turn = () => new Promise<void>((done) => setImmediate(done));

describe('[JOU-25] commits on SQLite', () => {
	it('take what comes in one turn of the event loop together', async () => {
		await Promise.all([write(0, 'a'), write(1, 'b')]);
		expect(commits).toBe(1);
	});

	it('wait for nobody where one writes alone', async () => {
		for (const text of 'abc') await write(0, text);
		expect(commits).toBe(3);
	});

	it('wait for company after a group of several edits, and no longer than that', async () => {
		await Promise.all([write(0, 'a'), write(1, 'b')]);
		const first = write(0, 'c');
		await turn();
		const second = write(1, 'd');
		await turn();
		expect(commits).toBe(1);
		vi.advanceTimersByTime(4);
		expect(await Promise.all([first, second])).toEqual(
			[
				{ ok: true, head: 2 },
				{ ok: true, head: 2 }
			].map((result) => [result])
		);
		expect(commits).toBe(2);
		vi.advanceTimersByTime(4);
		await write(0, 'e');
		expect(commits).toBe(3);
	});
});
