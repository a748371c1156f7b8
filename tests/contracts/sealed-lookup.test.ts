/** What anybody is told about a checksum, the same on both databases. */

import { beforeAll, describe, expect, it } from 'vitest';
import {
	lockedWithoutFiles,
	renderingManifestOf,
	renderingsOf
} from '../../server/repositories/rendering.ts';
import { sealsOf } from '../../server/repositories/seal.ts';
import { sha256 } from '../../server/signing/sign.ts';
import { askUnlock } from '../../server/use-cases/ask-unlock.ts';
import { changePhase } from '../../server/use-cases/change-phase.ts';
import { makeVersion } from '../../server/use-cases/make-version.ts';
import { renderLocked } from '../../server/use-cases/render-locked.ts';
import { reopen } from '../../server/use-cases/reopen.ts';
import { sealedFileOf } from '../../server/use-cases/sealed-file.ts';
import { lookUpSealed } from '../../server/use-cases/sealed-lookup.ts';
import { unlock } from '../../server/use-cases/unlock.ts';
import { agreeOnMedian, changeScore, facts, later, score } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';
import { samplePress } from './files-press.ts';
import { confirmAll, createLockWorld, lockNow, type LockWorld } from './lock/world.ts';

interface Sums {
	readonly content: string;
	readonly manifest: string;
	readonly file: string;
}

onBothDatabases((subject) => {
	describe('looking a checksum up', () => {
		let world: LockWorld;
		let named: string;
		let former: Sums;
		let latest: Sums;

		async function sumsOf(n: number): Promise<Sums> {
			const { db, id } = world;
			const row = (await sealsOf(db.read, id)).find(({ version }) => version === n);
			const text = (await sealedFileOf(db.read, id, n)) ?? '';
			const { content } = JSON.parse(row?.manifest ?? '') as { content: string };
			return { content, manifest: row?.hash ?? '', file: sha256(text) };
		}

		const told = (checksum: string) => lookUpSealed(world.db.read, checksum);
		const publish = () =>
			changePhase(world.db, world.dan, { evaluation: world.id, to: 'published' }, later());

		beforeAll(async () => {
			world = await createLockWorld(subject().db);
			const { db, id: evaluation, anna, bo, dan } = world;
			former = await sumsOf((await lockNow(world)).version.n);
			await askUnlock(db, dan, { evaluation, reason: 'Fel siffra i område 3' }, later());
			await unlock(db, anna, { evaluation }, later());
			const agreement = (await facts(world)).questions.get('1.1')?.agreement?.id ?? '';
			await reopen(db, bo, { evaluation, question: '1.1', agreement, reason: 'fel siffra' }, later());
			named = (await makeVersion(db, dan, { evaluation, name: 'Öppnad', reason: '' }, later())).sha256;
			// The median moves, or the same content would be locked twice.
			await changeScore(world, anna, '1.1', score(300));
			await changeScore(world, bo, '1.1', score(300));
			await agreeOnMedian(world, bo, '1.1');
			await confirmAll(world);
			await db.write((trx) =>
				trx.updateTable('evaluation').set({ phase: 'fact-check' }).where('id', '=', evaluation).execute()
			);
			latest = await sumsOf((await lockNow(world, anna)).version.n);
			for (const locked of await lockedWithoutFiles(db.read))
				if (locked.evaluation === evaluation) await renderLocked(db, locked, samplePress(world), later);
		}, 120_000);

		/** The checksums of the report's files, and of their manifest. */
		async function filesOf(version: number) {
			const { db, id } = world;
			const files = (await renderingsOf(db.read, id)).filter((file) => file.version === version);
			const manifest = await renderingManifestOf(db.read, id, version);
			return [
				...files.map(({ format, sha256: sum }) => ({ sum, file: format })),
				{ sum: manifest?.hash ?? '', file: null }
			];
		}

		it('[LOCK-28] of what is locked but not published only that it is known', async () => {
			for (const sum of [...Object.values(former), ...Object.values(latest)] as string[])
				expect(await told(sum)).toEqual({ published: null });
			for (const { sum } of [...(await filesOf(1)), ...(await filesOf(3))])
				expect(await told(sum)).toEqual({ published: null });
		});

		it('[LOCK-28] nothing of other checksums, those of versions that were never sealed included', async () => {
			expect(await told(sha256('a guess'))).toBeNull();
			expect(await told(named)).toBeNull();
		});

		it('[LOCK-28] of what is published which it is; of a former version still only that it is known', async () => {
			await publish();
			for (const sum of Object.values(latest) as string[]) {
				expect((await told(sum))?.published?.manifest).toMatchObject({
					evaluation: world.id,
					municipality: { name: 'Helsingborg' },
					year: 2017
				});
			}
			for (const sum of Object.values(former) as string[])
				expect(await told(sum)).toEqual({ published: null });
			const files = await filesOf(3);
			expect(files).toHaveLength(6);
			for (const { sum, file } of files)
				expect((await told(sum))?.published).toMatchObject({ manifest: { version: 3 }, file });
			for (const { sum } of await filesOf(1)) expect(await told(sum)).toEqual({ published: null });
		});
	});
});
