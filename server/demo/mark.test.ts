import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { ensureDemoPeople } from '../people/demo-account.ts';
import { insertUserOnce } from '../repositories/user.ts';
import { worldAt, wrongWorld } from './mark.ts';

let data: string;
beforeEach(() => void (data = mkdtempSync(join(tmpdir(), 'samsyn-mark-'))));
afterEach(() => rmSync(data, { recursive: true, force: true }));

async function fill(people: 'demo' | 'guest'): Promise<void> {
	const db = await openDatabase({ SAMSYN_DATA: data });
	await migrate(db);
	const guest = {
		id: 'guest',
		name: 'Gäst',
		municipality_code: null,
		administrator: 0,
		single_keys: 1
	} as const;
	await db.write((trx) =>
		people === 'demo' ? ensureDemoPeople(trx, 1) : insertUserOnce(trx, { ...guest, created_at: 1 })
	);
	await db.close();
}

it('[PEO-31] an empty folder is for whichever comes first', async () => {
	expect(await worldAt({ SAMSYN_DATA: join(data, 'none') })).toBe('none');
	const db = await openDatabase({ SAMSYN_DATA: data });
	await db.close();
	expect(await worldAt({ SAMSYN_DATA: data })).toBe('none');
	for (const demo of [true, false]) expect(wrongWorld('none', demo)).toBeNull();
});

it('[PEO-31] the demo starts in a world of its own, guests in it or not', async () => {
	await fill('demo');
	await fill('guest');
	const world = await worldAt({ SAMSYN_DATA: data });
	expect(wrongWorld(world, true)).toBeNull();
	expect(wrongWorld(world, false)).toMatch(/npm run demo/);
});

it('[PEO-31] where people are real it doesn’t', async () => {
	await fill('guest');
	const world = await worldAt({ SAMSYN_DATA: data });
	expect(wrongWorld(world, true)).toMatch(/hör inte till demon/);
	expect(wrongWorld(world, false)).toBeNull();
});
