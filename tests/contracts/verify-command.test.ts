/** `npm run verify` as people run it: a process that opens what is there, says what it found, and ends with a code. */

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealedFileOf } from '../../server/use-cases/sealed-file.ts';
import { pemOf } from '../../server/signing/key.ts';
import { sampleKeys } from '../../server/signing/sample-seals.ts';
import { onBothDatabases } from './databases.ts';
import { createLockWorld, lockNow, type LockWorld } from './lock/world.ts';

const run = promisify(execFile);

interface Said {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

onBothDatabases((subject, dialect) => {
	describe('npm run verify', () => {
		let world: LockWorld;
		let folder: string;
		let file: string;
		let keys: string;

		beforeAll(async () => {
			world = await createLockWorld(subject().db);
			const { version } = await lockNow(world);
			folder = mkdtempSync(join(tmpdir(), 'samsyn-verify-'));
			file = join(folder, 'last.json');
			writeFileSync(file, (await sealedFileOf(world.db.read, world.id, version.n)) ?? '');
			keys = join(folder, 'keys.pem');
			writeFileSync(keys, world.keys.published.map(pemOf).join(''));
		}, 120_000);
		afterAll(() => rmSync(folder, { recursive: true, force: true }));

		async function verify(...args: string[]): Promise<Said> {
			return verifyIn(subject().environment, ...args);
		}

		async function verifyIn(environment: NodeJS.ProcessEnv, ...args: string[]): Promise<Said> {
			const { PATH = '', HOME = '' } = process.env;
			const env = { PATH, HOME, SAMSYN_DATA: folder, ...environment };
			const done = run(process.execPath, ['server/cli/verify.ts', ...args], { env });
			return done.then(
				({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
				(error: { code: number; stdout: string; stderr: string }) => ({
					code: error.code,
					out: error.stdout,
					err: error.stderr
				})
			);
		}

		it('[LOCK-24] says that the whole database is whole, and how much was read', async () => {
			const { code, out, err } = await verify('--keys', keys);
			expect({ code, err }).toEqual({ code: 0, err: '' });
			expect(out).toContain('Helsingborg 2017');
			expect(out).toContain('version 1: filerna är inte gjorda än.');
			expect(out).toMatch(
				/Kontrollerade 1 utvärdering: 4 rum, \d+ journalrader, \d+ loggrader, 1 version, 1 sigill, 0 filer\. Inga fel\./
			);
		});

		it('[LOCK-24] without published keys it says so, and doesn’t pass for whole', async () => {
			const { code, out } = await verify();
			expect(code).toBe(3);
			expect(out).toContain('Inga fel.');
			expect(out).toContain('Ange --keys.');
			const other = join(folder, 'other.pem');
			writeFileSync(other, sampleKeys().published.map(pemOf).join(''));
			const strange = await verify('--keys', other);
			expect(strange.code).toBe(1);
			expect(strange.out).toContain('sigill 1: nyckeln är inte en publicerad.');
		});

		it('[LOCK-23] judges files, and says 1 for one that was changed', async () => {
			expect(await verify(file, '--keys', keys)).toMatchObject({ code: 0, err: '' });
			expect((await verify(file)).code).toBe(3);
			const changed = join(folder, 'changed.json');
			const text = await sealedFileOf(world.db.read, world.id, 1);
			writeFileSync(changed, (text ?? '').replace('"year":2017', '"year":2018'));
			const { code, out } = await verify(file, changed, '--keys', keys);
			expect(code).toBe(1);
			expect(out).toContain('last.json: äkta och oförändrad');
			expect(out).toContain('changed.json: INTE DEN SOM LÅSTES');
			expect(out).toContain('Innehållet har den kontrollsumma som signerades: NEJ');
		});

		it('[LOCK-23] asked wrongly it says how, and ends with 2', async () => {
			expect(await verify('--nyckel')).toMatchObject({ code: 2, out: '' });
			expect((await verify('--nyckel')).err).toContain('Användning: npm run verify');
			expect(await verify(join(folder, 'none.json'))).toMatchObject({ code: 2, out: '' });
			expect((await verify('--keys', file)).err).toContain('Nyckelfilen går inte att läsa');
			const nowhere = await verifyIn({ SAMSYN_DATA: join(folder, 'none') });
			expect(nowhere).toMatchObject({ code: 2, out: '' });
			expect(nowhere.err).toContain('Här finns ingen databas');
		});

		it('[LOCK-25] names what was changed in the database by its place', async () => {
			const { db, id } = world;
			await db.write(async (trx) => {
				if (dialect === 'postgres') await sql`set local session_replication_role = replica`.execute(trx);
				else await sql`drop trigger audit_no_update`.execute(trx);
				await trx
					.updateTable('audit')
					.set({ actor: 'somebody' })
					.where('evaluation_id', '=', id)
					.where('seq', '=', 7)
					.execute();
			});
			const { code, out } = await verify('--keys', keys);
			expect(code).toBe(1);
			expect(out).toContain('loggrad 7: loggens kedja är bruten.');
			expect(out).not.toContain('somebody');
		});
	});
});

it('[LOCK-25] a database file that is no longer one is said to be damaged', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'samsyn-verify-'));
	writeFileSync(join(folder, 'samsyn.sqlite'), 'x'.repeat(8192));
	const { PATH = '', HOME = '' } = process.env;
	const env = { PATH, HOME, SAMSYN_DATA: folder };
	const ended = run(process.execPath, ['server/cli/verify.ts'], { env });
	await expect(ended).rejects.toMatchObject({ code: 1 });
	await expect(ended).rejects.toMatchObject({ stdout: 'Databasfilen är skadad: den går inte att läsa.\n' });
	rmSync(folder, { recursive: true, force: true });
});
