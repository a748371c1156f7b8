/** Before all contracts and faults: one PostgreSQL and, in each dialect, one migrated and empty database that the others copy. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase, type Environment } from '../../server/db/connect.ts';
import { migrate } from '../../server/db/migrate.ts';
import { startPostgres } from '../postgres.ts';

declare module 'vitest' {
	interface ProvidedContext {
		readonly migrated: {
			/** The folder with the SQLite database. */
			readonly folder: string;
			/** The address of the PostgreSQL database; nobody else may be connected while it is copied. */
			readonly address: string;
		};
	}
}

async function migratedAt(environment: Environment): Promise<void> {
	const db = await openDatabase(environment);
	await migrate(db);
	await db.close();
}

export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
	const folder = mkdtempSync(join(tmpdir(), 'samsyn-migrated-'));
	const postgres = await startPostgres();
	const address = await postgres.url('migrated');
	await migratedAt({ SAMSYN_DATA: folder });
	await migratedAt({ DATABASE_URL: address });
	project.provide('migrated', { folder, address });
	return async () => {
		await postgres.stop();
		rmSync(folder, { recursive: true, force: true });
	};
}
