/** Who kept what of an earlier evaluation, and what was there before; it can only be added to. */

import { sql, type Kysely } from 'kysely';
import type { Columns } from '../columns.ts';

export async function up(db: Kysely<unknown>, { dialect, text, number, time }: Columns): Promise<void> {
	await db.schema
		.createTable('earlier_kept')
		.addColumn('earlier_id', text, (c) => c.notNull().references('earlier_result.id'))
		.addColumn('n', number, (c) => c.notNull())
		.addColumn('at', time, (c) => c.notNull())
		.addColumn('by', text)
		.addColumn('source', text, (c) => c.notNull())
		.addColumn('previous', text)
		.addPrimaryKeyConstraint('earlier_kept_key', ['earlier_id', 'n'])
		.execute();
	await (dialect === 'postgres'
		? protectPostgres(db, 'earlier_kept')
		: protectSqlite(db, 'earlier_kept', ['earlier_id', 'n']));
}

async function protectSqlite(db: Kysely<unknown>, table: string, key: readonly string[]): Promise<void> {
	for (const verb of ['update', 'delete'])
		await sql`create trigger ${sql.id(`${table}_no_${verb}`)} before ${sql.raw(verb)} on ${sql.table(table)}
			begin select raise(abort, 'notes of what was kept are append-only'); end`.execute(db);
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
