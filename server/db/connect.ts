/** The one handle to the database in a process: SQLite by default, PostgreSQL when a URL is given. */

import type { Kysely, Transaction } from 'kysely';
import type { Dialect } from './columns.ts';
import { alone } from './nesting.ts';
import { openPostgres, type PostgresEngine } from './postgres.ts';
import { openSqlite, type SqliteEngine } from './sqlite.ts';
import type { Schema } from './tables/index.ts';

export type Database = {
	readonly dialect: Dialect;
	/** For reading what is committed. On SQLite it refuses to write. */
	readonly kysely: Kysely<Schema>;
	/** The same as `kysely`. */
	readonly read: Kysely<Schema>;
	/**
	 * Runs `fn` in one transaction, rolled back if it throws. On SQLite everybody else's writes wait meanwhile, so
	 * `fn` awaits nothing but the transaction. Throws if called inside another write.
	 */
	write<T>(fn: (trx: Transaction<Schema>) => Promise<T>): Promise<T>;
	/** What the journal and the bell need underneath. */
	readonly engine: SqliteEngine | PostgresEngine;
	close(): Promise<void>;
};

export type Environment = {
	readonly DATABASE_URL?: string | undefined;
	readonly SAMSYN_DATA?: string | undefined;
};

/** Opens PostgreSQL at `DATABASE_URL`, else SQLite in the folder `SAMSYN_DATA` (default `data`). Doesn't migrate. */
export async function openDatabase(environment: Environment): Promise<Database> {
	const url = environment.DATABASE_URL;
	if (!url) return sqliteDatabase(openSqlite(environment.SAMSYN_DATA || 'data'));
	if (!/^postgres(ql)?:/.test(url))
		throw new Error('DATABASE_URL must begin with postgres:// or postgresql://');
	const engine = openPostgres(url);
	try {
		await engine.pool.query('select 1');
	} catch (error) {
		await engine.pool.end();
		throw error;
	}
	return postgresDatabase(engine);
}

function sqliteDatabase(engine: SqliteEngine): Database {
	return {
		dialect: 'sqlite',
		kysely: engine.reading,
		read: engine.reading,
		write: (fn) => alone(() => engine.turns(() => engine.writing.transaction().execute(fn))),
		engine,
		close: () => engine.turns(engine.close)
	};
}

function postgresDatabase(engine: PostgresEngine): Database {
	return {
		dialect: 'postgres',
		kysely: engine.kysely,
		read: engine.kysely,
		write: (fn) => alone(() => engine.kysely.transaction().execute(fn)),
		engine,
		close: () => engine.kysely.destroy()
	};
}

const handle = Symbol.for('samsyn.db');

/** The process's handle lies on the global object because two module graphs (bundle and server) must share it. */
const shared: typeof globalThis & { [handle]?: Database | undefined } = globalThis;

export function useDatabase(db: Database | undefined): void {
	shared[handle] = db;
}

/** The handle given to `useDatabase`. Throws if there is none yet. */
export function database(): Database {
	const db = shared[handle];
	if (!db) throw new Error('the database is not open yet');
	return db;
}
