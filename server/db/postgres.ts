/** PostgreSQL: a pool of connections shared by reads and writes. */

import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Schema } from './tables/index.ts';

export type PostgresEngine = {
	readonly dialect: 'postgres';
	readonly url: string;
	readonly pool: pg.Pool;
	readonly kysely: Kysely<Schema>;
};

const INT8 = 20;

/** Whole numbers arrive as numbers: all of ours (times, sequence numbers, counts) are below 2^53. */
const types: pg.CustomTypesConfig = {
	getTypeParser: (id, format) =>
		Number(id) === INT8 && format !== 'binary' ? Number : pg.types.getTypeParser(id, format)
};

/** A pool for `url`; nothing is connected until the first query. */
export function openPostgres(url: string): PostgresEngine {
	const pool = new pg.Pool({ connectionString: url, max: 12, types, application_name: 'samsyn' });
	// An idle connection that breaks is replaced by the pool; a query that was under way fails by itself.
	pool.on('error', (error) => {
		if (!pool.ending) console.warn(`database connection lost: ${error.message}`);
	});
	return {
		dialect: 'postgres',
		url,
		pool,
		kysely: new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
	};
}
