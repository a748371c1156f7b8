/** Brings the tables up to date. */

import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { columnsOf } from './columns.ts';
import type { Database } from './connect.ts';
import { migrations } from './migrations/index.ts';

/** Any number that other programs on the same PostgreSQL are unlikely to lock. */
const LOCK = 7_261_796;

/**
 * Runs the migrations that have not been run, all in one transaction, and returns their names.
 * Throws, with nothing changed, if one fails. Processes that start at the same time take turns.
 */
export async function migrate(db: Database): Promise<readonly string[]> {
	const columns = columnsOf(db.dialect);
	const pending = Object.fromEntries(
		Object.entries(migrations).map(([name, { up }]) => [
			name,
			{ up: (trx: Parameters<typeof up>[0]) => up(trx, columns) }
		])
	);
	return db.write(async (trx) => {
		if (db.dialect === 'postgres') await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
		const migrator = new Migrator({ db: trx, provider: { getMigrations: async () => pending } });
		const { error, results } = await migrator.migrateToLatest();
		if (error) throw error;
		return (results ?? []).map((result) => result.migrationName);
	});
}
