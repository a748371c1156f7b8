/** Seals of locked versions, which can only be added to; the countdown to a lock; what asks for an unlock. */

import { sql, type Kysely } from 'kysely';
import type { Columns } from '../columns.ts';

export async function up(db: Kysely<unknown>, { dialect, text, number, time }: Columns): Promise<void> {
	await db.schema
		.createTable('seal')
		.addColumn('evaluation_id', text, (c) => c.notNull())
		.addColumn('n', number, (c) => c.notNull())
		.addColumn('version', number, (c) => c.notNull())
		.addColumn('manifest', text, (c) => c.notNull())
		.addColumn('hash', text, (c) => c.notNull())
		.addColumn('signature', text, (c) => c.notNull())
		.addColumn('spki', text, (c) => c.notNull())
		.addPrimaryKeyConstraint('seal_key', ['evaluation_id', 'n'])
		.addUniqueConstraint('seal_version', ['evaluation_id', 'version'])
		.addForeignKeyConstraint('seal_of_version', ['evaluation_id', 'version'], 'version', [
			'evaluation_id',
			'n'
		])
		.execute();
	await db.schema
		.createTable('lock_countdown')
		.addColumn('evaluation_id', text, (c) => c.primaryKey().references('evaluation.id'))
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addColumn('locks_at', time, (c) => c.notNull())
		.execute();
	await db.schema
		.createTable('unlock_request')
		.addColumn('evaluation_id', text, (c) => c.primaryKey().references('evaluation.id'))
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addColumn('reason', text, (c) => c.notNull())
		.execute();
	await (dialect === 'postgres' ? protectPostgres(db) : protectSqlite(db));
}

async function protectSqlite(db: Kysely<unknown>): Promise<void> {
	for (const verb of ['update', 'delete'])
		await sql`create trigger ${sql.id(`seal_no_${verb}`)} before ${sql.raw(verb)} on seal
			begin select raise(abort, 'seals are append-only'); end`.execute(db);
}

/** The function is the one that protects acts. */
async function protectPostgres(db: Kysely<unknown>): Promise<void> {
	await sql`create trigger seal_no_change before update or delete on seal
		for each row execute function refuse_changed_past()`.execute(db);
	await sql`create trigger seal_no_truncate before truncate on seal
		for each statement execute function refuse_changed_past()`.execute(db);
}
