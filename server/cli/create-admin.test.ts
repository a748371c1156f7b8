import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../db/connect.ts';

const data = mkdtempSync(join(tmpdir(), 'samsyn-admin-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

function run(...args: readonly string[]) {
	const { PATH = '', HOME = '' } = process.env;
	const env = { PATH, HOME, SAMSYN_DATA: data };
	return spawnSync(process.execPath, ['server/cli/create-admin.ts', ...args], { env, encoding: 'utf8' });
}

describe('create-admin', () => {
	it('[CTR-33] says what is missing, and what is no address', () => {
		expect(run('eva@kommun.example')).toMatchObject({ status: 2, stdout: '' });
		expect(run('eva', 'Eva Ek')).toMatchObject({ status: 2, stderr: 'eva är ingen e-postadress.\n' });
	});

	it('[CTR-33] makes one administrator, however often it is run', async () => {
		expect(run('eva@kommun.example', 'Eva', 'Ek').status).toBe(0);
		expect(run('EVA@kommun.example', 'Eva Ek').status).toBe(0);
		const db = await openDatabase({ SAMSYN_DATA: data });
		const people = await db.read.selectFrom('user').select(['name', 'email', 'administrator']).execute();
		await db.close();
		expect(people).toEqual([{ name: 'Eva Ek', email: 'eva@kommun.example', administrator: 1 }]);
	});
});
