/** The database opened to be read and nothing else: no file is made, no table brought up to date, no row changed. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import SqliteConnection from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import type { Dialect } from './columns.ts';
import type { Environment } from './connect.ts';
import { migrations } from './migrations/index.ts';
import { openPostgres } from './postgres.ts';
import { SQLITE_FILE } from './sqlite.ts';
import type { Schema } from './tables/index.ts';

export type Reading = {
	readonly dialect: Dialect;
	/** Runs `fn` where all is as it was at one moment, whatever others write meanwhile. */
	snapshot<T>(fn: (db: Kysely<Schema>) => Promise<T>): Promise<T>;
	close(): Promise<void>;
};

/** Null where there is no database. Throws where PostgreSQL can't be reached. */
export async function openForReading(environment: Environment): Promise<Reading | null> {
	const url = environment.DATABASE_URL;
	if (!url) return sqliteFile(join(environment.SAMSYN_DATA || 'data', SQLITE_FILE));
	const { kysely } = openPostgres(url);
	return reading('postgres', kysely);
}

function sqliteFile(file: string): Reading | null {
	if (!existsSync(file)) return null;
	const connection = new SqliteConnection(file, { readonly: true, fileMustExist: true });
	return reading('sqlite', new Kysely<Schema>({ dialect: new SqliteDialect({ database: connection }) }));
}

function reading(dialect: Dialect, kysely: Kysely<Schema>): Reading {
	return {
		dialect,
		snapshot: (fn) =>
			kysely
				.transaction()
				.setIsolationLevel('repeatable read')
				.setAccessMode('read only')
				.execute(async (trx) => {
					// Replaying a long journal between two questions takes longer than an act may.
					if (dialect === 'postgres')
						await sql`set local idle_in_transaction_session_timeout = 0`.execute(trx);
					return fn(trx);
				}),
		close: () => kysely.destroy()
	};
}

/** Whether the tables are those of this program. */
export async function isUpToDate(db: Kysely<Schema>): Promise<boolean> {
	const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
	if (!tables.some(({ name }) => name === 'kysely_migration')) return false;
	const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
	const run = new Set(rows.map(({ name }) => name));
	const known = Object.keys(migrations);
	return run.size === known.length && known.every((name) => run.has(name));
}
