/** Versions: points and texts together as they were at one place of the journal; they can only be added to. */

import { sql, type Kysely } from 'kysely';
import type { Columns } from '../columns.ts';

export async function up(
	db: Kysely<unknown>,
	{ dialect, text, number, time, bytes }: Columns
): Promise<void> {
	await db.schema
		.createTable('version')
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('n', number, (c) => c.notNull())
		.addColumn('kind', text, (c) => c.notNull())
		.addColumn('name', text, (c) => c.notNull())
		.addColumn('reason', text)
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addColumn('epoch', number, (c) => c.notNull())
		.addColumn('head', number, (c) => c.notNull())
		.addColumn('state', bytes, (c) => c.notNull())
		.addColumn('json', text, (c) => c.notNull())
		.addColumn('sha256', text, (c) => c.notNull())
		.addPrimaryKeyConstraint('version_key', ['evaluation_id', 'n'])
		.execute();
	await (dialect === 'postgres' ? protectPostgres(db) : protectSqlite(db));
}

async function protectSqlite(db: Kysely<unknown>): Promise<void> {
	for (const verb of ['update', 'delete'])
		await sql`create trigger ${sql.id(`version_no_${verb}`)} before ${sql.raw(verb)} on version
			begin select raise(abort, 'versions are append-only'); end`.execute(db);
}

/** The function is the one that protects acts. */
async function protectPostgres(db: Kysely<unknown>): Promise<void> {
	await sql`create trigger version_no_change before update or delete on version
		for each row execute function refuse_changed_past()`.execute(db);
	await sql`create trigger version_no_truncate before truncate on version
		for each statement execute function refuse_changed_past()`.execute(db);
}
