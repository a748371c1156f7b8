/** Prepared statements kept by their text: SQLite takes longer to read most queries than to answer them. */
import type SqliteConnection from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';

/** More texts than the product has. Lists of different lengths make new ones; when full, all begin anew. */
const MOST = 500;

/**
 * The connection as Kysely asks for it, with each text prepared once. A change of tables is no hindrance: SQLite
 * prepares again by itself.
 */
export function keepStatements(connection: SqliteConnection.Database): SqliteDatabase {
	const kept = new Map<string, SqliteConnection.Statement>();
	return {
		prepare(text) {
			const known = kept.get(text);
			// One that somebody is reading row by row can't begin again meanwhile.
			if (known?.busy === false) return known;
			const fresh = connection.prepare(text);
			if (kept.size >= MOST) kept.clear();
			if (known === undefined) kept.set(text, fresh);
			return fresh;
		},
		close: () => void connection.close()
	};
}
