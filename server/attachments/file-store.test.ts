import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checksumOf, openFileStore } from './file-store.ts';

const data = mkdtempSync(join(tmpdir(), 'samsyn-files-'));
const store = openFileStore(data);
const bytes = new TextEncoder().encode('Åtta av nio nämnder');
const sum = checksumOf(bytes);

afterAll(() => rmSync(data, { recursive: true, force: true }));

it('[COM-67] a kept file is read again, lies under its id alone and is nobody else’s on the machine', async () => {
	await store.keep('a-1', bytes);
	expect(await store.read('a-1', sum)).toEqual(bytes);
	expect(readdirSync(join(data, 'attachments'))).toEqual(['a-1']);
	expect(statSync(join(data, 'attachments')).mode & 0o777).toBe(0o700);
	expect(statSync(join(data, 'attachments/a-1')).mode & 0o777).toBe(0o600);
});

it('[COM-67] a file that was changed on the disk is not handed out', async () => {
	await store.keep('a-2', bytes);
	writeFileSync(join(data, 'attachments/a-2'), 'Nio av nio nämnder');
	expect(await store.read('a-2', sum)).toBeNull();
});

it('[COM-67] a dropped file is gone, and dropping again is nothing', async () => {
	await store.keep('a-3', bytes);
	await store.drop('a-3');
	await store.drop('a-3');
	expect(await store.read('a-3', sum)).toBeNull();
});

it.each(['../samsyn.sqlite', 'a/b', '', '.', 'a\0'])('[COM-67] %j is no id', async (id) => {
	await expect((async () => store.read(id, sum))()).rejects.toThrow(TypeError);
	await expect(store.keep(id, bytes)).rejects.toThrow(TypeError);
});
