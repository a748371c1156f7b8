/** SQLite: one connection that writes, with one queue, and one that reads what is committed. */

import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import SqliteConnection from 'better-sqlite3';
import { CompiledQuery, Kysely, SqliteAdapter, SqliteDialect, SqliteDriver, type Dialect } from 'kysely';
import type { Schema } from './tables/index.ts';
import { keepStatements } from './statements.ts';
import { createTurns, type Turns } from './turns.ts';

export type SqliteEngine = {
	readonly dialect: 'sqlite';
	/** The only connection that writes. Used inside a turn alone, or two transactions would become one. */
	readonly writer: SqliteConnection.Database;
	readonly turns: Turns;
	/** Kysely over the writer, for use cases; its transactions begin IMMEDIATE. */
	readonly writing: Kysely<Schema>;
	readonly reading: Kysely<Schema>;
	readonly close: () => void;
};

export const SQLITE_FILE = 'samsyn.sqlite';

/** How long a statement waits for another process (a command, a backup) that holds the file, in milliseconds. */
const BUSY_MS = 5_000;

/** Opens the file in `folder`, creating both. Throws if the folder can't be written. */
export function openSqlite(folder: string): SqliteEngine {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const file = join(folder, SQLITE_FILE);
	keepToOwner(file);
	const writer = new SqliteConnection(file, { timeout: BUSY_MS });
	writer.pragma('journal_mode = WAL');
	writer.pragma('synchronous = FULL');
	writer.pragma('foreign_keys = ON');
	// What is deleted (sheets, notes) is overwritten in the file, not only forgotten.
	writer.pragma('secure_delete = ON');
	growLog(writer, `${file}-wal`);
	const reader = new SqliteConnection(file, { timeout: BUSY_MS });
	reader.pragma('query_only = ON');
	return {
		dialect: 'sqlite',
		writer,
		turns: createTurns(),
		writing: new Kysely<Schema>({ dialect: immediate(writer) }),
		reading: new Kysely<Schema>({ dialect: new SqliteDialect({ database: keepStatements(reader) }) }),
		close: () => {
			reader.close();
			writer.close();
		}
	};
}

/** The database is for the process's own account alone. What SQLite puts beside it has the rights of the file. */
function keepToOwner(file: string): void {
	closeSync(openSync(file, 'a', 0o600));
	for (const one of [file, `${file}-wal`, `${file}-shm`]) {
		try {
			if (existsSync(one)) chmodSync(one, 0o600);
		} catch (error) {
			// It belongs to another account, which has let us in and may go on doing so.
			if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) throw error;
		}
	}
}

/** Above what the log holds between two checkpoints (1,000 pages of 4 kB), in bytes. */
const LOG_BYTES = 6 * 1024 * 1024;

/**
 * Gives the log its full size at once. While it grows, each commit waits for the disk twice: for the words and for the
 * file's new size; in a log that has its size, only for the words.
 */
function growLog(writer: SqliteConnection.Database, log: string): void {
	if (existsSync(log) && statSync(log).size >= LOG_BYTES) return;
	writer.pragma('wal_autocheckpoint = 0');
	try {
		writer.transaction(() => {
			writer.exec('create table log_growth (bytes blob)');
			writer.prepare('insert into log_growth values (zeroblob(?))').run(LOG_BYTES);
			writer.exec('drop table log_growth');
		})();
		writer.pragma('wal_checkpoint(RESTART)');
	} catch (error) {
		// Where the disk has no room for it, or somebody else holds the file, the log grows as it is written.
		if (!(error instanceof SqliteConnection.SqliteError)) throw error;
	} finally {
		writer.pragma('wal_autocheckpoint = 1000');
	}
}

/** Takes all that was written out of the log, and gives the log its size again. False where somebody reads it just now. */
export function emptyLog(writer: SqliteConnection.Database): boolean {
	// Waiting here would hold the very readers that are waited for.
	writer.pragma('busy_timeout = 0');
	try {
		const [result] = writer.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
		if (result?.busy !== 0) return false;
		growLog(writer, `${writer.name}-wal`);
		return true;
	} finally {
		writer.pragma(`busy_timeout = ${BUSY_MS}`);
	}
}

/** Kysely's dialect, but a transaction takes the write lock at its beginning and may hold changes of tables. */
function immediate(connection: SqliteConnection.Database): Dialect {
	const config = { database: keepStatements(connection) };
	const dialect = new SqliteDialect(config);
	return {
		createDriver: () => {
			const driver = new SqliteDriver(config);
			driver.beginTransaction = async (within) => {
				await within.executeQuery(CompiledQuery.raw('begin immediate'));
			};
			return driver;
		},
		createAdapter: () =>
			Object.defineProperty(new SqliteAdapter(), 'supportsTransactionalDdl', { value: true }),
		createQueryCompiler: () => dialect.createQueryCompiler(),
		createIntrospector: (db) => dialect.createIntrospector(db)
	};
}
