/** Triggers by which the database itself refuses to change, delete or replace a table's rows; for migrations. */

import { sql, type Kysely } from 'kysely';
import type { Dialect } from './columns.ts';

export type AppendOnly = {
	readonly table: string;
	/** The columns of its key, whose row an insert could replace. */
	readonly key: readonly string[];
	/** What SQLite says to who tries; PostgreSQL says the same of all tables. */
	readonly message: string;
};

/** Once for a table, after it is made. On PostgreSQL the function of the second migration does it. */
export async function protectAppendOnly(
	db: Kysely<unknown>,
	dialect: Dialect,
	table: AppendOnly
): Promise<void> {
	await (dialect === 'postgres' ? protectPostgres(db, table) : protectSqlite(db, table));
}

async function protectSqlite(db: Kysely<unknown>, { table, key, message }: AppendOnly): Promise<void> {
	for (const verb of ['update', 'delete'])
		await sql`create trigger ${sql.id(`${table}_no_${verb}`)} before ${sql.raw(verb)} on ${sql.table(table)}
			begin select raise(abort, ${sql.lit(message)}); end`.execute(db);
	// `insert or replace` takes a row away without asking the trigger against deleting.
	for (const [n, columns] of [key, ['rowid']].entries()) {
		const same = columns.map((column) => sql`${sql.ref(column)} = new.${sql.ref(column)}`);
		await sql`create trigger ${sql.id(`${table}_no_replace_${n}`)} before insert on ${sql.table(table)}
			when exists (select 1 from ${sql.table(table)} where ${sql.join(same, sql` and `)})
			begin select raise(abort, 'what is append-only is not replaced'); end`.execute(db);
	}
}

async function protectPostgres(db: Kysely<unknown>, { table }: AppendOnly): Promise<void> {
	await sql`create trigger ${sql.id(`${table}_no_change`)} before update or delete on ${sql.table(table)}
		for each row execute function refuse_changed_past()`.execute(db);
	await sql`create trigger ${sql.id(`${table}_no_truncate`)} before truncate on ${sql.table(table)}
		for each statement execute function refuse_changed_past()`.execute(db);
}
