/** The files of locked versions: made once, kept whole or not at all, found out when changed; the same on both databases. */

import type { Kysely, KyselyPlugin } from 'kysely';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fileFormats } from '../../src/lib/domain/report-file.ts';
import { readReport } from '../../src/lib/report/json.ts';
import { readRendering } from '../../src/lib/seal/rendering-manifest.ts';
import { openDatabase, type Database } from '../../server/db/connect.ts';
import type { Schema } from '../../server/db/tables/index.ts';
import { auditOf, brokenAt } from '../../server/repositories/audit.ts';
import {
	lockedWithoutFiles,
	renderingManifestOf,
	renderingOf,
	renderingsOf
} from '../../server/repositories/rendering.ts';
import { sealsOf } from '../../server/repositories/seal.ts';
import { noKeys } from '../../server/signing/key.ts';
import { sha256 } from '../../server/signing/sign.ts';
import { checksumList } from '../../server/use-cases/checksum-list.ts';
import { startFileKeeper, useFileKeeper } from '../../server/use-cases/file-keeper.ts';
import { renderLocked } from '../../server/use-cases/render-locked.ts';
import { fileOfReport, keptSum } from '../../server/use-cases/report-file.ts';
import { reportOfVersion, reportToRead } from '../../server/use-cases/report.ts';
import { sealedFileOf } from '../../server/use-cases/sealed-file.ts';
import { verifyEvaluation } from '../../server/verification/evaluation.ts';
import { later } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';
import { samplePress } from './files-press.ts';
import { createLockWorld, lockNow, type LockWorld } from './lock/world.ts';
import { reportDoors } from './report-doors.ts';
import { tamperedFiles } from './verification/files-tampered.ts';
import type { Trx } from './verification/tampering.ts';

/** The database whose transaction fails at the insert of that number into that table, or, without one, at its end. */
function failing(db: Database, table: string | null, n = 1): Database {
	let seen = 0;
	const plugin: KyselyPlugin = {
		transformQuery: ({ node }) => {
			const inserts = node.kind === 'InsertQueryNode' && JSON.stringify(node.into).includes(`"${table}"`);
			if (inserts && ++seen === n) throw new Error('cut off');
			return node;
		},
		transformResult: async ({ result }) => result
	};
	return {
		...db,
		write: (fn) =>
			db.write(async (trx) => {
				const done = await fn(table === null ? trx : trx.withPlugin(plugin));
				if (table === null) throw new Error('cut off');
				return done;
			})
	};
}

async function rowsOf(db: Kysely<Schema>, evaluation: string) {
	const log = await auditOf(db, evaluation);
	return {
		files: (await renderingsOf(db, evaluation)).length,
		manifests: (
			await db
				.selectFrom('rendering_manifest')
				.select('hash')
				.where('evaluation_id', '=', evaluation)
				.execute()
		).length,
		logged: log.filter(({ act }) => act === 'keep-files').length
	};
}

const nothing = { files: 0, manifests: 0, logged: 0 };
const everything = { files: 5, manifests: 1, logged: 1 };

onBothDatabases((subject) => {
	describe('the files of a locked version', () => {
		let world: LockWorld;
		let locked: { evaluation: string; version: number };
		let published: string[];

		beforeAll(async () => {
			world = await createLockWorld(subject().db);
			locked = { evaluation: world.id, version: (await lockNow(world)).version.n };
			published = world.keys.published.map(({ fingerprint }) => fingerprint);
		}, 120_000);

		const waiting = async () =>
			(await lockedWithoutFiles(world.db.read)).filter(({ evaluation }) => evaluation === world.id);
		const found = async () => (await verifyEvaluation(world.db.read, world.id, published)).findings;

		it('[REP-74] a lock without them is told, and is no fault', async () => {
			const { findings, unmade, counts } = await verifyEvaluation(world.db.read, world.id, published);
			expect({ findings, unmade, files: counts.files }).toEqual({
				findings: [],
				unmade: [locked.version],
				files: 0
			});
			expect(await waiting()).toEqual([locked]);
		});

		it('[REP-71] none is kept where one can’t be made, or there is no key', async () => {
			for (const format of ['pdf', 'xlsx'] as const) {
				const press = samplePress(world, { failing: format });
				await expect(renderLocked(world.db, locked, press, later)).rejects.toThrow(`no ${format} today`);
			}
			const keyless = { ...samplePress(world), keys: () => noKeys };
			await expect(renderLocked(world.db, locked, keyless, later)).rejects.toThrow('no key');
			expect(await rowsOf(world.db.read, world.id)).toEqual(nothing);
		});

		it.each([
			['rendering_manifest', 1],
			['rendering', 1],
			['rendering', 3],
			['rendering', 5],
			['audit', 1],
			[null, 0]
		] as const)('[REP-71] none is kept where it is cut off at %s %i', async (table, n) => {
			const cut = failing(world.db, table, n);
			await expect(renderLocked(cut, locked, samplePress(world), later)).rejects.toThrow('cut off');
			expect(await rowsOf(world.db.read, world.id)).toEqual(nothing);
			expect(await found()).toEqual([]);
		});

		it('[REP-73] what failed is logged without its words and tried again, later each time', async () => {
			const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
			let now = later();
			const press = samplePress(world, { failing: 'docx' });
			const tried = () => press.made.filter((format) => format === 'docx').length;
			const keeper = startFileKeeper(failing(world.db, null), press, () => now);
			const asked = () => keeper.ensure(locked).catch((fault: unknown) => fault);
			const waits = async (ms: number) => {
				now += ms;
				await keeper.round();
				return tried();
			};
			expect(await waits(0)).toBe(1);
			expect(await waits(29_000)).toBe(1);
			// Whoever asks meanwhile neither has it tried nor makes the wait longer.
			expect(await asked()).toMatchObject({
				name: 'FilesRest',
				seconds: 1,
				cause: { message: 'no docx today' }
			});
			expect(tried()).toBe(1);
			expect(await waits(1_000)).toBe(2);
			expect(await waits(59_000)).toBe(2);
			expect(await waits(1_000)).toBe(3);
			await keeper.close();
			expect(told.mock.calls.length).toBe(3);
			expect(told.mock.calls[0]?.join(' ')).toBe(
				`files ${world.id} version ${locked.version} Error tried again in 30 s`
			);
			told.mockRestore();
		});

		it('[REP-70] [REP-72] of two processes at once one keeps them, and neither fails', async () => {
			// SQLite has one process, which is asked twice at once.
			const two = subject().dialect === 'postgres';
			const other = two ? await openDatabase(subject().environment) : world.db;
			const first = samplePress(world, { program: 'first' });
			const second = samplePress(world, { program: 'second' });
			const done = await Promise.all([
				renderLocked(world.db, locked, first, later),
				renderLocked(other, locked, second, later)
			]);
			if (two) await other.close();
			expect(done).toEqual([true, true]);
			expect(first.made.length + second.made.length).toBe(6);
			expect(await rowsOf(world.db.read, world.id)).toEqual(everything);
			expect(await waiting()).toEqual([]);
		});

		it('[REP-70] they are made once', async () => {
			const before = await renderingManifestOf(world.db.read, world.id, locked.version);
			const press = samplePress(world);
			const keeper = startFileKeeper(world.db, press);
			expect(await keeper.ensure(locked)).toBe(true);
			await keeper.round();
			await keeper.close();
			expect(press.made).toEqual([]);
			expect(await renderingManifestOf(world.db.read, world.id, locked.version)).toEqual(before);
			expect(await renderLocked(world.db, { ...locked, version: 99 }, press, later)).toBe(false);
		});

		it('[REP-70] the manifest names each file by its bytes, and the seal it belongs to', async () => {
			const row = await renderingManifestOf(world.db.read, world.id, locked.version);
			const manifest = readRendering(row?.manifest ?? '');
			const [seal] = await sealsOf(world.db.read, world.id);
			expect(manifest).toMatchObject({
				...locked,
				seal: seal?.hash,
				key: world.keys.signing.public.fingerprint
			});
			expect(manifest?.files.map(({ format }) => format)).toEqual(fileFormats);
			for (const { format, sha256: sum, bytes } of manifest?.files ?? []) {
				const file = await renderingOf(world.db.read, world.id, locked.version, format);
				expect({ sum: sha256(file?.bytes ?? ''), bytes: file?.bytes.length }).toEqual({ sum, bytes });
				if (format !== 'json') continue;
				const report = readReport(new TextDecoder().decode(file?.bytes));
				expect(report.version).toMatchObject({ n: locked.version, kind: 'locked' });
			}
			expect(brokenAt(world.id, await auditOf(world.db.read, world.id))).toBeNull();
			expect(await found()).toEqual([]);
		});

		it('[REP-75] what is fetched and shown is what was kept', async () => {
			const { db, id: evaluation } = world;
			const press = samplePress(world);
			const keeper = startFileKeeper(db, press);
			useFileKeeper(keeper);
			for (const format of fileFormats) {
				const row = await renderingOf(db.read, evaluation, locked.version, format);
				const file = await fileOfReport(db.read, locked, format);
				expect(file).toMatchObject({ kept: true, sha256: row?.sha256, replaced: [] });
				expect(await keptSum(db.read, locked, format)).toBe(row?.sha256);
				expect(Buffer.from(file?.bytes ?? []).equals(row?.bytes ?? Buffer.alloc(0))).toBe(true);
			}
			expect(press.made).toEqual([]);
			expect(await reportToRead(db.read, evaluation, locked.version)).toEqual(
				await reportOfVersion(db.read, evaluation, locked.version)
			);
			expect(await fileOfReport(db.read, { evaluation, version: 99 }, 'csv')).toBeNull();
			await keeper.close();
			useFileKeeper(undefined);
		});

		it('[REP-78] the list of checksums names each file, the sealed one too', async () => {
			const { db, id } = world;
			const municipality = { code: '1283', name: 'Helsingborg' };
			const version = { n: locked.version, kind: 'locked' } as const;
			const report = { language: 'sv', municipality, year: 2017, version } as const;
			const sealed = sha256((await sealedFileOf(db.read, id, locked.version)) ?? '');
			const kept = await renderingsOf(db.read, id);
			const lines = ((await checksumList(db.read, id, report, 'last.json')) ?? '').trimEnd().split('\n');
			expect(lines).toHaveLength(6);
			expect(lines).toContain(`${sealed}  last.json`);
			for (const { format, sha256: sum } of kept)
				expect(lines).toContain(`${sum}  kommunkompassen-helsingborg-2017-version-1.${format}`);
			expect(await checksumList(db.read, id, { ...report, version: { ...version, n: 9 } }, 'x')).toBeNull();
		});

		it('[REP-70] the database refuses to change or delete them', async () => {
			const tries: ((trx: Trx) => Promise<unknown>)[] = [
				(trx) => trx.updateTable('rendering').set({ sha256: '' }).execute(),
				(trx) => trx.deleteFrom('rendering').execute(),
				(trx) => trx.updateTable('rendering_manifest').set({ hash: '' }).execute(),
				(trx) => trx.deleteFrom('rendering_manifest').execute()
			];
			for (const change of tries) await expect(world.db.write(change)).rejects.toThrow('append-only');
		});

		reportDoors(() => ({ world, locked }));

		tamperedFiles(() => ({ world, version: locked.version }));
	});
});
