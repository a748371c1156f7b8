/** Rooms, journals and checkpoints; the evaluation's journal can only be added to. */

import { sql, type Kysely } from 'kysely';
import type { Columns } from '../columns.ts';

const message = 'the journal is append-only';

export async function up(db: Kysely<unknown>, columns: Columns): Promise<void> {
	await db.schema
		.createTable('room')
		.addColumn('id', columns.text, (c) => c.primaryKey())
		.addColumn('kind', columns.text, (c) => c.notNull())
		.addColumn('evaluation', columns.text, (c) => c.notNull())
		.addColumn('epoch', columns.number, (c) => c.notNull())
		.addColumn('head', columns.number, (c) => c.notNull())
		.addColumn('gate', columns.number, (c) => c.notNull())
		.execute();
	await db.schema.createIndex('room_evaluation').on('room').column('evaluation').execute();
	for (const prefix of ['', 'sheet_']) {
		await createJournal(db, columns, `${prefix}journal`);
		await createCheckpoint(db, columns, `${prefix}checkpoint`);
	}
	await db.schema
		.createTable('writer')
		.addColumn('room', columns.text, (c) => c.notNull().references('room.id'))
		.addColumn('epoch', columns.number, (c) => c.notNull())
		.addColumn('client_id', columns.large, (c) => c.notNull())
		.addColumn('user', columns.text, (c) => c.notNull())
		.addPrimaryKeyConstraint('writer_key', ['room', 'epoch', 'client_id'])
		.execute();
	await (columns.dialect === 'postgres' ? protectPostgres(db) : protectSqlite(db));
}

async function createJournal(db: Kysely<unknown>, columns: Columns, table: string): Promise<void> {
	await db.schema
		.createTable(table)
		.addColumn('room', columns.text, (c) => c.notNull().references('room.id'))
		.addColumn('epoch', columns.number, (c) => c.notNull())
		.addColumn('seq', columns.number, (c) => c.notNull())
		.addColumn('bytes', columns.bytes, (c) => c.notNull())
		.addColumn('actor', columns.text, (c) => c.notNull())
		.addColumn('client_id', columns.large, (c) => c.notNull())
		.addColumn('at', columns.time, (c) => c.notNull())
		.addPrimaryKeyConstraint(`${table}_key`, ['room', 'epoch', 'seq'])
		.$call((builder) => (columns.dialect === 'sqlite' ? builder.modifyEnd(sql`without rowid`) : builder))
		.execute();
}

async function createCheckpoint(db: Kysely<unknown>, columns: Columns, table: string): Promise<void> {
	await db.schema
		.createTable(table)
		.addColumn('room', columns.text, (c) => c.notNull().references('room.id'))
		.addColumn('epoch', columns.number, (c) => c.notNull())
		.addColumn('seq', columns.number, (c) => c.notNull())
		.addColumn('bytes', columns.bytes, (c) => c.notNull())
		.addColumn('at', columns.time, (c) => c.notNull())
		.addPrimaryKeyConstraint(`${table}_key`, ['room', 'epoch'])
		.execute();
}

async function protectSqlite(db: Kysely<unknown>): Promise<void> {
	for (const verb of ['update', 'delete']) {
		await sql`create trigger ${sql.id(`journal_no_${verb}`)} before ${sql.raw(verb)} on journal
			begin select raise(abort, ${sql.lit(message)}); end`.execute(db);
	}
}

async function protectPostgres(db: Kysely<unknown>): Promise<void> {
	await sql`create function refuse_journal_change() returns trigger language plpgsql as
		${sql.lit(`begin raise exception '${message}'; end`)}`.execute(db);
	await sql`create trigger journal_no_change before update or delete on journal
		for each row execute function refuse_journal_change()`.execute(db);
	await sql`create trigger journal_no_truncate before truncate on journal
		for each statement execute function refuse_journal_change()`.execute(db);
}
