/** The verification of a whole evaluation, on both databases: says nothing of what is whole, and names what isn't. */

import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/lib/document/canonical.ts';
import { frameJson, readFrame } from '../../src/lib/report/frame.ts';
import { manifestText, readManifest } from '../../src/lib/seal/manifest.ts';
import { raiseEpoch } from '../../server/journal/room.ts';
import { auditOf } from '../../server/repositories/audit.ts';
import { sealsOf } from '../../server/repositories/seal.ts';
import { versionOf } from '../../server/repositories/version.ts';
import { sampleKeys } from '../../server/signing/sample-seals.ts';
import { sealManifest, sha256 } from '../../server/signing/sign.ts';
import { rebuild } from '../../server/sync/rebuild.ts';
import { evaluationRoom } from '../../server/use-cases/rooms.ts';
import { verifyEvaluation } from '../../server/verification/evaluation.ts';
import { later } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';
import { createLockWorld, lockNow, type LockWorld } from './lock/world.ts';
import { lockedTwice } from './verification/locked-twice.ts';
import { foundAfter, kindsAfter, type Trx } from './verification/tampering.ts';

onBothDatabases((subject) => {
	describe('verification', () => {
		let world: LockWorld;
		let room: string;
		let published: string[];

		beforeAll(async () => {
			world = await createLockWorld(subject().db);
			room = evaluationRoom(world.id);
			published = world.keys.published.map(({ fingerprint }) => fingerprint);
			await lockedTwice(world);
		}, 120_000);

		const row = (trx: Trx, seq: number) =>
			trx.updateTable('journal').where('room', '=', room).where('epoch', '=', 1).where('seq', '=', seq);
		const entry = (trx: Trx, seq: number) =>
			trx.updateTable('audit').where('evaluation_id', '=', world.id).where('seq', '=', seq);
		const version = (trx: Trx, n: number) =>
			trx.updateTable('version').where('evaluation_id', '=', world.id).where('n', '=', n);
		const seal = (trx: Trx, n: number) =>
			trx.updateTable('seal').where('evaluation_id', '=', world.id).where('n', '=', n);

		it('[LOCK-24] finds nothing in what was locked, unlocked, changed and locked again', async () => {
			const report = await verifyEvaluation(world.db.read, world.id, published);
			expect(report.findings).toEqual([]);
			expect(report.counts).toMatchObject({ rooms: 4, versions: 3, seals: 2 });
			expect(report.counts.rows).toBeGreaterThan(8);
			expect(report.counts.entries).toBeGreaterThan(40);
		});

		it('[LOCK-24] a room begun anew from its journal after the lock adds nothing', async () => {
			const other = await createLockWorld(subject().db);
			await lockNow(other);
			const ref = { kind: 'evaluation', evaluation: other.id, epoch: 1 } as const;
			const areas = [1, 2, 3, 4, 5, 6, 7, 8];
			expect(await rebuild(other.db, ref, { kind: 'evaluation', areas }, later())).toBe(true);
			const keys = other.keys.published.map(({ fingerprint }) => fingerprint);
			expect((await verifyEvaluation(other.db.read, other.id, keys)).findings).toEqual([]);
		});

		it('[LOCK-21] a key that is not among the published ones is named', async () => {
			const { findings } = await verifyEvaluation(world.db.read, world.id, []);
			expect(findings).toEqual([
				{ kind: 'seal-key', at: 'seal 1' },
				{ kind: 'seal-key', at: 'seal 2' }
			]);
		});

		it('[LOCK-25] a journal row that is changed, even by who wrote it and when, or taken away', async () => {
			expect(await kindsAfter(world, (trx) => row(trx, 2).set({ actor: 'other' }).execute())).toEqual([
				'seal-journal'
			]);
			expect(await kindsAfter(world, (trx) => row(trx, 2).set({ at: 1 }).execute())).toEqual([
				'seal-journal'
			]);
			const bytes = new Uint8Array([0, 0]);
			expect(await kindsAfter(world, (trx) => row(trx, 2).set({ bytes }).execute())).not.toEqual([]);
			const broken = new Uint8Array([255, 255, 255]);
			expect(await foundAfter(world, (trx) => row(trx, 2).set({ bytes: broken }).execute())).toContainEqual({
				kind: 'journal-unreadable',
				at: `${room}@1 row 2`
			});
			const gone = (trx: Trx) =>
				trx.deleteFrom('journal').where('room', '=', room).where('seq', '=', 3).execute();
			expect(await foundAfter(world, gone)).toContainEqual({ kind: 'journal-hole', at: `${room}@1 row 4` });
		});

		it('[LOCK-25] rows taken away at the end, and a room that says another end', async () => {
			const { head } = await world.db.read
				.selectFrom('room')
				.select('head')
				.where('id', '=', room)
				.executeTakeFirstOrThrow();
			const last = (trx: Trx) =>
				trx.deleteFrom('journal').where('room', '=', room).where('seq', '=', head).execute();
			expect(await kindsAfter(world, last)).toEqual(['journal-head', 'version-place']);
			const moved = (trx: Trx) =>
				trx
					.updateTable('room')
					.set({ head: head - 1 })
					.where('id', '=', room)
					.execute();
			expect(await kindsAfter(world, moved)).toEqual(['journal-head']);
			expect(await kindsAfter(world, (trx) => raiseEpoch(trx, room))).toEqual([]);
		});

		it('[LOCK-25] something added after the lock, also in a new epoch or in an earlier lock', async () => {
			const { epoch, head } = await world.db.read
				.selectFrom('room')
				.select(['epoch', 'head'])
				.where('id', '=', room)
				.executeTakeFirstOrThrow();
			const added = { room, bytes: new Uint8Array([0, 0]), client_id: 7, at: later() };
			const append = (trx: Trx) =>
				Promise.all([
					trx
						.insertInto('journal')
						.values({ ...added, epoch, seq: head + 1, actor: world.bo.user })
						.execute(),
					trx
						.updateTable('room')
						.set({ head: head + 1 })
						.where('id', '=', room)
						.execute()
				]);
			expect(await foundAfter(world, append)).toEqual([
				{ kind: 'after-lock', at: `${room}@1 row ${head + 1}` }
			]);
			const begin = async (trx: Trx) => {
				await raiseEpoch(trx, room);
				await trx
					.insertInto('journal')
					.values({ ...added, epoch: epoch + 1, seq: 1, actor: 'server' })
					.execute();
				await trx.updateTable('room').set({ head: 1 }).where('id', '=', room).execute();
			};
			expect(await foundAfter(world, begin)).toEqual([{ kind: 'after-lock', at: `${room}@2 row 1` }]);
			const log = await auditOf(world.db.read, world.id);
			const undoing = log.find(({ act }) => act === 'unlock');
			const shifted = (trx: Trx) =>
				entry(trx, undoing?.seq ?? 0)
					.set({ facts: canonicalJson({ ...JSON.parse(undoing?.facts ?? '{}'), head }) })
					.execute();
			expect(await kindsAfter(world, shifted)).toEqual(['after-lock', 'log']);
		});

		it('[LOCK-25] a checkpoint that differs, or stands for no row', async () => {
			const { head } = await world.db.read
				.selectFrom('room')
				.select('head')
				.where('id', '=', room)
				.executeTakeFirstOrThrow();
			const stored = { room, epoch: 1, bytes: new Uint8Array([0, 0]), at: later() };
			const put = (seq: number) => (trx: Trx) =>
				trx
					.insertInto('checkpoint')
					.values({ ...stored, seq })
					.execute();
			const found = { kind: 'checkpoint', at: `${room}@1 row ${head}` };
			expect(await foundAfter(world, put(head))).toEqual([found]);
			expect(await kindsAfter(world, put(head + 5))).toEqual(['checkpoint']);
		});

		it('[LOCK-25] an entry of the log that is changed, taken away, or the last of them', async () => {
			const log = await auditOf(world.db.read, world.id);
			const renamed = await foundAfter(world, (trx) => entry(trx, 5).set({ actor: 'other' }).execute());
			expect(renamed).toContainEqual({ kind: 'log', at: 'log 5' });
			const gone = (seq: number) => (trx: Trx) =>
				trx.deleteFrom('audit').where('evaluation_id', '=', world.id).where('seq', '=', seq).execute();
			expect(await foundAfter(world, gone(5))).toContainEqual({ kind: 'log', at: 'log 5' });
			expect(log.at(-1)?.act).toBe('lock');
			expect(await foundAfter(world, gone(log.length))).toContainEqual({ kind: 'seal-log', at: 'seal 2' });
		});

		it('[LOCK-25] [LOCK-27] a version: its content, its checksum with it, its document, its name, the whole of it', async () => {
			const whole = await versionOf(world.db.read, world.id, 3);
			const other = (whole?.json ?? '').replace('"x":', '"x":1');
			const sum = sha256(other);
			expect(await kindsAfter(world, (trx) => version(trx, 3).set({ json: other }).execute())).toContain(
				'version-hash'
			);
			const both = await kindsAfter(world, (trx) =>
				version(trx, 3).set({ json: other, sha256: sum }).execute()
			);
			expect(both).toEqual(['seal-version', 'version-log', 'version-points']);
			const named = (await versionOf(world.db.read, world.id, 1))?.json.replace('"x":', '"x":1') ?? '';
			const forged = { json: named, sha256: sha256(named) };
			expect(await foundAfter(world, (trx) => version(trx, 1).set(forged).execute())).toEqual([
				{ kind: 'version-log', at: 'version 1' }
			]);
			const state = new Uint8Array([0, 0]);
			expect(await kindsAfter(world, (trx) => version(trx, 3).set({ state }).execute())).toEqual([
				'seal-version',
				'version-log',
				'version-state'
			]);
			expect(await kindsAfter(world, (trx) => version(trx, 2).set({ name: 'Utkast' }).execute())).toEqual([
				'version-log'
			]);
			const gone = (trx: Trx) =>
				trx.deleteFrom('version').where('evaluation_id', '=', world.id).where('n', '=', 1).execute();
			expect(await foundAfter(world, gone)).toContainEqual({ kind: 'version-missing', at: 'version 1' });
		});

		it('[LOCK-25] [LOCK-27] [REP-85] what stands beside a version: changed, taken away, added or of no version', async () => {
			const { id } = world;
			const row = (trx: Trx, n: number) =>
				trx.updateTable('version_frame').where('evaluation_id', '=', id).where('n', '=', n);
			const frame = (await versionOf(world.db.read, id, 3))?.frame ?? '';
			const { texts } = readFrame(frame);
			const earlier = {
				municipality: { code: null, name: 'Lund' },
				year: 1999,
				edition: 'x',
				total: 1,
				areas: []
			};
			const reworded = frameJson({ texts, comparison: null, earlier });
			expect(await foundAfter(world, (trx) => row(trx, 3).set({ json: reworded }).execute())).toEqual([
				{ kind: 'version-log', at: 'version 3' }
			]);
			expect(await kindsAfter(world, (trx) => row(trx, 1).set({ json: '{}' }).execute())).toEqual([
				'version-frame',
				'version-log'
			]);
			const gone = (trx: Trx) =>
				trx.deleteFrom('version_frame').where('evaluation_id', '=', id).where('n', '=', 2).execute();
			expect(await foundAfter(world, gone)).toEqual([{ kind: 'version-log', at: 'version 2' }]);
			const add = (at: { evaluation_id: string; n: number }) => (trx: Trx) =>
				trx
					.insertInto('version_frame')
					.values({ ...at, json: frame })
					.execute();
			expect(await foundAfter(world, add({ evaluation_id: id, n: 7 }))).toEqual([
				{ kind: 'version-frame', at: 'version 7' }
			]);
			expect(await kindsAfter(world, add({ evaluation_id: 'other', n: 1 }))).toEqual(['orphan']);
		});

		it('[LOCK-25] a seal: manifest, signature, key, its place in the chain, the whole of it', async () => {
			const [first, second] = await sealsOf(world.db.read, world.id);
			const manifest = readManifest(second?.manifest ?? '');
			if (first === undefined || manifest === null) throw new Error('two seals were made');
			const changed = manifestText({ ...manifest, year: 2018 });
			expect(await kindsAfter(world, (trx) => seal(trx, 2).set({ manifest: changed }).execute())).toContain(
				'seal-form'
			);
			const rehashed = { manifest: changed, hash: sha256(changed) };
			expect(await kindsAfter(world, (trx) => seal(trx, 2).set(rehashed).execute())).toEqual([
				'seal-log',
				'seal-missing',
				'seal-signature'
			]);
			const { signature } = first;
			expect(await kindsAfter(world, (trx) => seal(trx, 2).set({ signature }).execute())).toEqual([
				'seal-signature'
			]);
			const gone = (n: number) => (trx: Trx) =>
				trx.deleteFrom('seal').where('evaluation_id', '=', world.id).where('n', '=', n).execute();
			expect(await kindsAfter(world, gone(1))).toEqual(['seal-chain', 'seal-missing']);
			expect(await kindsAfter(world, gone(2))).toEqual(['seal-missing']);
			const { signing } = sampleKeys();
			const anew = sealManifest({ ...manifest, previous: null }, signing);
			const text = manifestText(anew.manifest);
			const replaced = {
				manifest: text,
				hash: sha256(text),
				signature: anew.signature,
				spki: signing.public.spki
			};
			expect(await kindsAfter(world, (trx) => seal(trx, 2).set(replaced).execute())).toEqual([
				'seal-chain',
				'seal-key',
				'seal-log',
				'seal-missing'
			]);
		});

		it('[LOCK-25] an evaluation unlocked by its row alone, and one that is taken away', async () => {
			const opened = (trx: Trx) =>
				trx.updateTable('evaluation').set({ phase: 'drafting' }).where('id', '=', world.id).execute();
			expect(await foundAfter(world, opened)).toContainEqual({ kind: 'phase', at: `evaluation ${world.id}` });
			const strayed = await kindsAfter(world, (trx) =>
				seal(trx, 2).set({ evaluation_id: 'other' }).execute()
			);
			expect(strayed).toEqual(['orphan', 'seal-missing']);
		});
	});
});
