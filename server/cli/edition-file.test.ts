import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editionToJson } from '../../src/lib/domain/edition.ts';
import { openDatabase } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { seedEdition } from '../seed/editions.ts';
import { isEditionFile, keepEdition, readEditionFile } from './edition-file.ts';

const edition = seedEdition('se-2016');
if (edition === undefined) throw new Error('se-2016 is missing');

describe('an edition as a file', () => {
	it('[INS-6] what is exported is read back as the same edition', () => {
		const json: unknown = JSON.parse(JSON.stringify(editionToJson(edition)));
		expect(isEditionFile(json)).toBe(true);
		expect(readEditionFile(json)).toEqual({ ok: true, edition });
	});

	it('[INS-5] each fault is told with its place', () => {
		const text = JSON.stringify(editionToJson(edition)).replace('"maxTotal":800', '"maxTotal":"many"');
		const read = readEditionFile(JSON.parse(text));
		expect(read.ok ? [] : read.sentences).toContain('Utgåvan: maxTotal ska vara ett heltal.');
	});

	it('[INS-11] a published edition never changes', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'edition-'));
		const db = await openDatabase({ SAMSYN_DATA: folder });
		try {
			await migrate(db);
			expect(await keepEdition(db, edition, 1)).toBe('published');
			expect(await keepEdition(db, edition, 2)).toBe('same');
			expect(await keepEdition(db, { ...edition, owner: 'somebody else' }, 3)).toBe('taken');
		} finally {
			await db.close();
			await rm(folder, { recursive: true });
		}
	});
});
