/** The same suite over both databases, each migrated and empty. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Dialect } from '../../server/db/columns.ts';
import { openDatabase, type Database, type Environment } from '../../server/db/connect.ts';
import { migrate } from '../../server/db/migrate.ts';
import { startPostgres, type Postgres } from '../postgres.ts';

export type Subject = {
	readonly dialect: Dialect;
	readonly db: Database;
	/** Opens the same database once more, as another process would. */
	readonly environment: Environment;
};

/** Making a PostgreSQL takes a second or two, but much longer on a machine that is busy with other tests. */
const STARTING_MS = 180_000;

/** Runs `suite` for SQLite and for PostgreSQL. `subject()` may be called inside tests and hooks. */
export function onBothDatabases(suite: (subject: () => Subject, dialect: Dialect) => void): void {
	describe.each(['sqlite', 'postgres'] as const)('%s', (dialect) => {
		let opened: Subject | undefined;
		let close: () => Promise<void> = async () => undefined;
		beforeAll(async () => {
			const place = await (dialect === 'sqlite' ? folder() : server());
			close = place.close;
			const db = await openDatabase(place.environment);
			await migrate(db);
			opened = { dialect, db, environment: place.environment };
		}, STARTING_MS);
		afterAll(async () => {
			await opened?.db.close();
			await close();
		});
		suite(() => {
			if (!opened) throw new Error('the database is open only inside tests and hooks');
			return opened;
		}, dialect);
	});
}

type Place = { readonly environment: Environment; readonly close: () => Promise<void> };

async function folder(): Promise<Place> {
	const path = mkdtempSync(join(tmpdir(), 'samsyn-sqlite-'));
	return {
		environment: { SAMSYN_DATA: path },
		close: async () => rmSync(path, { recursive: true, force: true })
	};
}

async function server(): Promise<Place> {
	const postgres: Postgres = await startPostgres();
	return { environment: { DATABASE_URL: await postgres.url('contracts') }, close: () => postgres.stop() };
}
