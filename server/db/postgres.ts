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

/** How long an open transaction may lie still before the database ends it. An act never waits for anything else. */
const SILENT_MS = 15_000;

/** Whole numbers arrive as numbers: all of ours (times, sequence numbers, counts) are below 2^53. */
const types: pg.CustomTypesConfig = {
	getTypeParser: (id, format) =>
		Number(id) === INT8 && format !== 'binary' ? Number : pg.types.getTypeParser(id, format)
};

/** A pool for `url`; nothing is connected until the first query. */
export function openPostgres(url: string): PostgresEngine {
	const pool = new pg.Pool({
		connectionString: url,
		max: 16,
		// Waiting for a free connection ends in an error: reads begun inside writes could wait for each other for ever.
		connectionTimeoutMillis: 10_000,
		// A process that has fallen silent in the middle of an act lets go of the evaluation's rooms.
		idle_in_transaction_session_timeout: SILENT_MS,
		keepAlive: true,
		types,
		application_name: 'samsyn'
	});
	const lost = (error: Error) => {
		if (!pool.ending) console.error(`a connection to the database was lost: ${error.name}`);
	};
	// An idle connection that breaks is replaced. One that breaks while a transaction holds it fails the transaction's
	// next query, but without a listener of its own it would end the process first.
	pool.on('error', () => undefined);
	pool.on('connect', (client) => void client.on('error', lost));
	return {
		dialect: 'postgres',
		url,
		pool,
		kysely: new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
	};
}
