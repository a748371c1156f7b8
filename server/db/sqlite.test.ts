import { chmodSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from './connect.ts';
import { migrate } from './migrate.ts';
import { SQLITE_FILE } from './sqlite.ts';

let above: string;
beforeEach(() => void (above = mkdtempSync(join(tmpdir(), 'samsyn-rights-'))));
afterEach(() => rmSync(above, { recursive: true, force: true }));

const rights = (path: string) => statSync(path).mode & 0o777;

it('[JOU-25] the database is readable by the process’s own account alone, also one that was not', async () => {
	const data = join(above, 'data');
	const files = ['', '-wal', '-shm'].map((end) => join(data, SQLITE_FILE + end));
	for (const turn of ['new', 'opened again']) {
		const db = await openDatabase({ SAMSYN_DATA: data });
		await migrate(db);
		expect(files.filter((file) => existsSync(file)).map(rights), turn).toEqual([0o600, 0o600, 0o600]);
		await db.close();
		chmodSync(join(data, SQLITE_FILE), 0o644);
	}
	expect(rights(data)).toBe(0o700);
});
