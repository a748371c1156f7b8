/** What stands beside a version in its report, kept with it and like it only added to; the standard texts that people word. */

import { sql, type Kysely } from 'kysely';
import type { Columns } from '../columns.ts';

export async function up(db: Kysely<unknown>, { dialect, text, number, time }: Columns): Promise<void> {
	await db.schema
		.createTable('version_frame')
		.addColumn('evaluation_id', text, (c) => c.notNull())
		.addColumn('n', number, (c) => c.notNull())
		.addColumn('json', text, (c) => c.notNull())
		.addPrimaryKeyConstraint('version_frame_key', ['evaluation_id', 'n'])
		.addForeignKeyConstraint('frame_of_version', ['evaluation_id', 'n'], 'version', ['evaluation_id', 'n'])
		.execute();
	await db.schema
		.createTable('standard_text')
		.addColumn('edition_id', text, (c) => c.notNull().references('edition.id'))
		.addColumn('key', text, (c) => c.notNull())
		.addColumn('n', number, (c) => c.notNull())
		.addColumn('text', text)
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addPrimaryKeyConstraint('standard_text_key', ['edition_id', 'key', 'n'])
		.execute();
	await db.schema
		.createTable('report_text')
		.addColumn('evaluation_id', text, (c) => c.notNull().references('evaluation.id'))
		.addColumn('key', text, (c) => c.notNull())
		.addColumn('text', text, (c) => c.notNull())
		.addColumn('by', text, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addPrimaryKeyConstraint('report_text_key', ['evaluation_id', 'key'])
		.execute();
	for (const [table, key] of lasting)
		await (dialect === 'postgres' ? protectPostgres(db, table) : protectSqlite(db, table, key));
}

/** What can only be added to, by the key whose row an insert could replace. */
const lasting = [
	['version_frame', ['evaluation_id', 'n']],
	['standard_text', ['edition_id', 'key', 'n']]
] as const;

async function protectSqlite(db: Kysely<unknown>, table: string, key: readonly string[]): Promise<void> {
	for (const verb of ['update', 'delete'])
		await sql`create trigger ${sql.id(`${table}_no_${verb}`)} before ${sql.raw(verb)} on ${sql.table(table)}
			begin select raise(abort, 'what is kept of reports is append-only'); end`.execute(db);
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
