/** The same suite over both databases, each migrated and empty. */

import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { Dialect } from '../../server/db/columns.ts';
import { openDatabase, type Database, type Environment } from '../../server/db/connect.ts';

export type Subject = {
	readonly dialect: Dialect;
	readonly db: Database;
	/** Opens the same database once more, as another process would. */
	readonly environment: Environment;
};

/** Runs `suite` for SQLite and for PostgreSQL. `subject()` may be called inside tests and hooks. */
export function onBothDatabases(suite: (subject: () => Subject, dialect: Dialect) => void): void {
	describe.each(['sqlite', 'postgres'] as const)('%s', (dialect) => {
		let opened: Subject | undefined;
		let close: () => Promise<void> = async () => undefined;
		beforeAll(async () => {
			const place = await (dialect === 'sqlite' ? folder() : server());
			close = place.close;
			const db = await openDatabase(place.environment);
			opened = { dialect, db, environment: place.environment };
		});
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
	cpSync(inject('migrated').folder, path, { recursive: true });
	return {
		environment: { SAMSYN_DATA: path },
		close: async () => rmSync(path, { recursive: true, force: true })
	};
}

async function server(): Promise<Place> {
	const address = new URL(inject('migrated').address);
	const name = `contracts-${randomUUID()}`;
	const template = pg.escapeIdentifier(address.pathname.slice(1));
	await onServer(`create database ${pg.escapeIdentifier(name)} template ${template}`);
	address.pathname = `/${name}`;
	return {
		environment: { DATABASE_URL: address.href },
		close: () => onServer(`drop database ${pg.escapeIdentifier(name)} with (force)`)
	};
}

async function onServer(text: string): Promise<void> {
	const address = new URL(inject('migrated').address);
	address.pathname = '/postgres';
	const client = new pg.Client({ connectionString: address.href });
	await client.connect();
	try {
		await client.query(text);
	} finally {
		await client.end();
	}
}
