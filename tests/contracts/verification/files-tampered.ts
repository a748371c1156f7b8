/** The files of locked versions changed past all that protects them. */

import { describe, expect, it } from 'vitest';
import { readRendering, renderingText } from '../../../src/lib/seal/rendering-manifest.ts';
import { renderingManifestOf, renderingOf } from '../../../server/repositories/rendering.ts';
import { sampleKeys } from '../../../server/signing/sample-seals.ts';
import { sha256, signRendering } from '../../../server/signing/sign.ts';
import type { LockWorld } from '../lock/world.ts';
import { foundAfter, kindsAfter, type Trx } from './tampering.ts';

/** `kept`: asked for inside tests; a version whose files are kept. */
export function tamperedFiles(kept: () => { readonly world: LockWorld; readonly version: number }): void {
	const world = () => kept().world;
	const version = () => kept().version;
	describe('when changed past the database', () => {
		const file = (trx: Trx, format: 'pdf' | 'csv') =>
			trx.updateTable('rendering').where('evaluation_id', '=', world().id).where('format', '=', format);
		const manifestRow = (trx: Trx) =>
			trx.updateTable('rendering_manifest').where('evaluation_id', '=', world().id);
		const at = (format: string) => `files ${version()} ${format}`;

		it('[REP-74] a bit of a file, its checksum with it, its time, its format', async () => {
			const pdf = await renderingOf(world().db.read, world().id, version(), 'pdf');
			const bytes = Uint8Array.from(pdf?.bytes ?? []);
			bytes[5] = (bytes[5] ?? 0) ^ 1;
			const turned = { kind: 'file', at: at('pdf') };
			expect(await foundAfter(world(), (trx) => file(trx, 'pdf').set({ bytes }).execute())).toEqual([turned]);
			const both = { bytes, sha256: sha256(bytes) };
			expect(await foundAfter(world(), (trx) => file(trx, 'pdf').set(both).execute())).toEqual([turned]);
			expect(await foundAfter(world(), (trx) => file(trx, 'pdf').set({ at: 1 }).execute())).toEqual([turned]);
			const renamed = (trx: Trx) =>
				file(trx, 'csv')
					.set({ format: 'odt' as 'pdf' })
					.execute();
			expect(await foundAfter(world(), renamed)).toEqual([
				{ kind: 'file-missing', at: at('csv') },
				{ kind: 'file', at: at('odt') }
			]);
		});

		it('[REP-74] a file taken away, the manifest, or all of them', async () => {
			const one = (trx: Trx) =>
				trx
					.deleteFrom('rendering')
					.where('evaluation_id', '=', world().id)
					.where('format', '=', 'docx')
					.execute();
			expect(await foundAfter(world(), one)).toEqual([{ kind: 'file-missing', at: at('docx') }]);
			const manifest = (trx: Trx) =>
				trx.deleteFrom('rendering_manifest').where('evaluation_id', '=', world().id).execute();
			expect(await kindsAfter(world(), manifest)).toEqual(['file', 'files-missing']);
			const all = async (trx: Trx) => {
				await trx.deleteFrom('rendering').where('evaluation_id', '=', world().id).execute();
				await manifest(trx);
			};
			expect(await kindsAfter(world(), all)).toEqual(['files-missing']);
		});

		it('[REP-74] the manifest: its text, its checksum with it, its signature, another key’s', async () => {
			const row = await renderingManifestOf(world().db.read, world().id, version());
			const manifest = readRendering(row?.manifest ?? '');
			if (manifest === null) throw new Error('the files were kept');
			const text = renderingText({ ...manifest, program: '9' });
			const set = (change: Record<string, string>) => (trx: Trx) => manifestRow(trx).set(change).execute();
			expect(await kindsAfter(world(), set({ manifest: text }))).toEqual(['file', 'files-form']);
			expect(await kindsAfter(world(), set({ manifest: text, hash: sha256(text) }))).toEqual([
				'files-log',
				'files-signature'
			]);
			expect(await kindsAfter(world(), set({ signature: 'ab'.repeat(64) }))).toEqual(['files-signature']);
			const { signing } = sampleKeys();
			const anew = signRendering({ ...manifest, seal: 'cd'.repeat(32) }, signing);
			const forged = {
				manifest: anew.text,
				hash: sha256(anew.text),
				signature: anew.signature,
				spki: signing.public.spki
			};
			expect(await kindsAfter(world(), set(forged))).toEqual(['files-log', 'files-seal', 'seal-key']);
		});

		it('[REP-74] files added to a version that isn’t sealed, or to no evaluation', async () => {
			const row = await renderingManifestOf(world().db.read, world().id, version());
			const add = (evaluation: string) => (trx: Trx) =>
				trx
					.insertInto('rendering_manifest')
					.values({ evaluation_id: evaluation, ...(row ?? expect.fail()), version: 98 })
					.execute();
			expect(await kindsAfter(world(), add(world().id))).toEqual(['files-seal']);
			expect(await kindsAfter(world(), add('other'))).toEqual(['orphan']);
		});
	});
}
