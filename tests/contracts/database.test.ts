import { sql } from 'kysely';
import { afterEach, expect, it } from 'vitest';
import { columnsOf } from '../../server/db/columns.ts';
import { database, openDatabase, useDatabase } from '../../server/db/connect.ts';
import { migrate } from '../../server/db/migrate.ts';
import { migrations } from '../../server/db/migrations/index.ts';
import { onBothDatabases } from './databases.ts';

afterEach(() => useDatabase(undefined));

onBothDatabases((subject, dialect) => {
	it('[JOU-20] has run all migrations in order and runs none twice', async () => {
		const { db } = subject();
		expect(await migrate(db)).toEqual([]);
		const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
			db.read
		);
		expect(rows.map((row) => row.name)).toEqual(Object.keys(migrations).sort());
	});

	it('[JOU-22] whole numbers, bytes and flags come back as they were stored', async () => {
		const { db } = subject();
		const { large, time, flag, bytes, text } = columnsOf(dialect);
		const stored = {
			large: 2 ** 53 - 1,
			time: -1,
			flag: 1,
			bytes: Uint8Array.of(0, 39, 92, 255),
			text: 'åäö\n'
		};
		const back = await db.write(async (trx) => {
			await trx.schema
				.createTable('sample')
				.addColumn('large', large)
				.addColumn('time', time)
				.addColumn('flag', flag)
				.addColumn('bytes', bytes)
				.addColumn('text', text)
				.execute();
			await sql`insert into sample values (${stored.large}, ${stored.time}, ${stored.flag}, ${stored.bytes}, ${stored.text})`.execute(
				trx
			);
			const { rows } = await sql<typeof stored>`select * from sample`.execute(trx);
			await trx.schema.dropTable('sample').execute();
			return rows[0];
		});
		expect(back && { ...back, bytes: new Uint8Array(back.bytes) }).toEqual(stored);
		const { rows } = await sql<{ n: number }>`select count(*) as n from room`.execute(db.read);
		expect(rows).toEqual([{ n: 0 }]);
	});

	if (dialect === 'postgres')
		it('[JOU-23] a transaction whose process falls silent is ended by the database', async () => {
			const { rows } = await sql<{
				idle_in_transaction_session_timeout: string;
			}>`show idle_in_transaction_session_timeout`.execute(subject().db.read);
			expect(rows).toEqual([{ idle_in_transaction_session_timeout: '15s' }]);
		});

	it('[JOU-21] one handle serves the whole process', () => {
		expect(() => database()).toThrow('not open');
		useDatabase(subject().db);
		expect(database()).toBe(subject().db);
	});

	if (dialect === 'sqlite') {
		it('[JOU-21] what reads refuses to write; a commit waits for the disk; what is deleted is overwritten', async () => {
			const { db } = subject();
			const room = { id: 'r', kind: 'sheet', evaluation: 'e', epoch: 1, head: 0, gate: 1 } as const;
			await expect(db.read.insertInto('room').values(room).execute()).rejects.toThrow('readonly');
			const { engine } = db;
			if (engine.dialect !== 'sqlite') throw new Error('not SQLite');
			const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete'] as const;
			expect(settings.map((name) => engine.writer.pragma(name, { simple: true }))).toEqual(['wal', 2, 1, 1]);
		});
	} else {
		it('[JOU-20] processes that start together on an empty database take turns', async () => {
			const address = new URL(subject().environment.DATABASE_URL ?? '');
			await sql`create database together`.execute(subject().db.read);
			address.pathname = '/together';
			const starting = await Promise.all([1, 2, 3].map(() => openDatabase({ DATABASE_URL: address.href })));
			const done = await Promise.all(starting.map(migrate));
			expect(done.flat()).toEqual(Object.keys(migrations));
			await Promise.all(starting.map((db) => db.close()));
		});
	}
});
