import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteConnection from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../connect.ts';
import { migrate } from '../migrate.ts';
import { SQLITE_FILE } from '../sqlite.ts';

let data: string;
let db: SqliteConnection.Database;
beforeEach(async () => {
	data = mkdtempSync(join(tmpdir(), 'samsyn-replacing-'));
	const made = await openDatabase({ SAMSYN_DATA: data });
	await migrate(made);
	await made.close();
	db = new SqliteConnection(join(data, SQLITE_FILE));
	db.pragma('foreign_keys = OFF');
});
afterEach(() => {
	db.close();
	rmSync(data, { recursive: true, force: true });
});

/** Every table that refuses to be deleted from, so that one that comes later is asked, too. */
function lastingTables(): string[] {
	return db
		.prepare<[], string>(
			"select tbl_name from sqlite_master where type = 'trigger' and name like '%_no_delete'"
		)
		.pluck()
		.all();
}

/** A row with something in every column, the same whenever it is made. */
function insert(table: string, verb: string, change: Readonly<Record<string, unknown>> = {}): void {
	const columns = db.prepare<[], { name: string; type: string }>(`pragma table_info("${table}")`).all();
	const row = {
		...Object.fromEntries(columns.map(({ name, type }) => [name, type === 'text' ? 'a' : 1])),
		...change
	};
	const names = Object.keys(row).map((name) => `"${name}"`);
	db.prepare(`${verb} into "${table}" (${names.join()}) values (${names.map(() => '?').join()})`).run(
		Object.values(row)
	);
}

it('[JOU-26] nothing that can only be added to is replaced, by its key or by its number', () => {
	const tables = lastingTables();
	expect(tables.length).toBeGreaterThanOrEqual(9);
	for (const table of tables) {
		insert(table, 'insert');
		expect(() => insert(table, 'insert or replace'), table).toThrow('not replaced');
		if (table === 'journal') continue;
		const keys = {
			id: 'b',
			n: 2,
			seq: 2,
			question: 'b',
			release_id: 'b',
			comment_id: 'b',
			request_id: 'b',
			sending_id: 'b',
			evaluation_id: 'b'
		};
		const columns = db.prepare<[], { name: string }>(`pragma table_info("${table}")`).all();
		const other = Object.fromEntries(
			Object.entries(keys).filter(([key]) => columns.some(({ name }) => name === key))
		);
		expect(() => insert(table, 'insert or replace', { ...other, rowid: 1 }), table).toThrow('not replaced');
		insert(table, 'insert', other);
	}
});
