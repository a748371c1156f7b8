/** The files of a locked version as they were made once, and what was signed of them; both can only be added to. */

import { sql, type Kysely } from 'kysely';
import type { Columns } from '../columns.ts';

export async function up(
	db: Kysely<unknown>,
	{ dialect, text, number, time, bytes }: Columns
): Promise<void> {
	await db.schema
		.createTable('rendering_manifest')
		.addColumn('evaluation_id', text, (c) => c.notNull())
		.addColumn('version', number, (c) => c.notNull())
		.addColumn('manifest', text, (c) => c.notNull())
		.addColumn('hash', text, (c) => c.notNull())
		.addColumn('signature', text, (c) => c.notNull())
		.addColumn('spki', text, (c) => c.notNull())
		.addPrimaryKeyConstraint('rendering_manifest_key', ['evaluation_id', 'version'])
		.addForeignKeyConstraint('rendering_of_seal', ['evaluation_id', 'version'], 'seal', [
			'evaluation_id',
			'version'
		])
		.execute();
	await db.schema
		.createTable('rendering')
		.addColumn('evaluation_id', text, (c) => c.notNull())
		.addColumn('version', number, (c) => c.notNull())
		.addColumn('format', text, (c) => c.notNull())
		.addColumn('bytes', bytes, (c) => c.notNull())
		.addColumn('sha256', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addPrimaryKeyConstraint('rendering_key', ['evaluation_id', 'version', 'format'])
		.addForeignKeyConstraint('rendering_in_manifest', ['evaluation_id', 'version'], 'rendering_manifest', [
			'evaluation_id',
			'version'
		])
		.execute();
	// A checksum that a stranger types is looked up by it.
	await db.schema.createIndex('rendering_by_sum').on('rendering').column('sha256').execute();
	for (const [table, key] of lasting)
		await (dialect === 'postgres' ? protectPostgres(db, table) : protectSqlite(db, table, key));
}

/** By the key whose row an insert could replace. */
const lasting = [
	['rendering_manifest', ['evaluation_id', 'version']],
	['rendering', ['evaluation_id', 'version', 'format']]
] as const;

async function protectSqlite(db: Kysely<unknown>, table: string, key: readonly string[]): Promise<void> {
	for (const verb of ['update', 'delete'])
		await sql`create trigger ${sql.id(`${table}_no_${verb}`)} before ${sql.raw(verb)} on ${sql.table(table)}
			begin select raise(abort, 'files of locked versions are append-only'); end`.execute(db);
	for (const [n, columns] of [key, ['rowid']].entries()) {
		const same = columns.map((column) => sql`${sql.ref(column)} = new.${sql.ref(column)}`);
		await sql`create trigger ${sql.id(`${table}_no_replace_${n}`)} before insert on ${sql.table(table)}
			when exists (select 1 from ${sql.table(table)} where ${sql.join(same, sql` and `)})
			begin select raise(abort, 'what is append-only is not replaced'); end`.execute(db);
	}
}

/** The function is the one that protects acts. */
async function protectPostgres(db: Kysely<unknown>, table: string): Promise<void> {
	await sql`create trigger ${sql.id(`${table}_no_change`)} before update or delete on ${sql.table(table)}
		for each row execute function refuse_changed_past()`.execute(db);
	await sql`create trigger ${sql.id(`${table}_no_truncate`)} before truncate on ${sql.table(table)}
		for each statement execute function refuse_changed_past()`.execute(db);
}
