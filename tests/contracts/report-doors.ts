/** What the pages and files of a locked report spare the server: asked through the routes themselves. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '../../server/db/connect.ts';
import { reportsByPerson } from '../../server/people/limits.ts';
import { renderingOf, type LockedVersion } from '../../server/repositories/rendering.ts';
import { FilesRest, useFileKeeper } from '../../server/use-cases/file-keeper.ts';
import { nodeCryptography } from '../../server/signing/sign.ts';
import { signedFilesOf } from '../../server/use-cases/signed-files.ts';
import { fromHex } from '../../src/lib/seal/hex.ts';
import { renderingText, type SignedRendering } from '../../src/lib/seal/rendering-manifest.ts';
import { wordsFor } from '../../src/lib/words/words.ts';
import { lockedVersions } from '../../src/routes/evaluations/[id]/lock/locked-versions.server.ts';
import { load } from '../../src/routes/evaluations/[id]/versions/[n]/report/+page.server.ts';
import { GET } from '../../src/routes/evaluations/[id]/versions/[n]/report.[format]/+server.ts';
import { refuseFile } from '../../src/routes/evaluations/[id]/versions/[n]/report.[format]/file-asked-for.server.ts';
import type { LockWorld } from './lock/world.ts';

export function reportDoors(scene: () => { readonly world: LockWorld; readonly locked: LockedVersion }) {
	describe('who asks for a locked report', () => {
		beforeAll(() => useDatabase(scene().world.db));
		afterAll(() => useDatabase(undefined));

		/** Dan asks. */
		const asking = (headers: Record<string, string> = {}) => {
			const { world, locked } = scene();
			const params = { id: locked.evaluation, n: String(locked.version), format: 'pdf' };
			const url = new URL(`http://samsyn.test/evaluations/${params.id}/versions/${params.n}/report`);
			const request = new Request(url, { headers });
			return { params, url, request, locals: { actor: world.dan, language: 'sv' } } as const;
		};

		it('[REP-75] is sent nothing that they have already, and nothing is made to tell', async () => {
			const { world, locked } = scene();
			const row = await renderingOf(world.db.read, locked.evaluation, locked.version, 'pdf');
			const event = asking({ 'if-none-match': `"${row?.sha256}"` }) as unknown as Parameters<typeof GET>[0];
			// Nobody keeps files here: asking for one would throw.
			useFileKeeper(undefined);
			expect((await GET(event)).status).toBe(304);
		});

		it('[REP-79] of the team is told what the PDF shows a mark for, and others aren’t', async () => {
			const { world, locked } = scene();
			const [told] = await lockedVersions(world.db.read, locked.evaluation, true);
			expect(told?.replaced).toEqual([
				{ character: '🙂', codePoint: 'U+1F642', where: 'Område 1, Styrkor', times: 2 }
			]);
			const [other] = await lockedVersions(world.db.read, locked.evaluation, false);
			expect(other?.replaced).toEqual([]);
		});

		it('[REP-78] gets what was signed of the files, with the key that it is checked by', async () => {
			const { world, locked } = scene();
			const text = (await signedFilesOf(world.db.read, locked.evaluation, locked.version)) ?? '';
			const { manifest, signature, key } = JSON.parse(text) as SignedRendering;
			const signed = new TextEncoder().encode(renderingText(manifest));
			expect(await nodeCryptography.verify(key, signed, fromHex(signature))).toBe(true);
			expect(key.fingerprint).toBe(world.keys.signing.public.fingerprint);
			expect(manifest).toMatchObject(locked);
			expect(await signedFilesOf(world.db.read, locked.evaluation, 99)).toBeNull();
		});

		it('[REP-73] is told when to come again where it failed a while ago', () => {
			const headers: Record<string, string> = {};
			const event = {
				locals: { language: 'sv' },
				setHeaders: (more: Record<string, string>) => void Object.assign(headers, more)
			} as const;
			const message = wordsFor('sv').report.files.rests(2);
			expect(() => refuseFile(event, new FilesRest(new Error('full'), 90_000))).toThrow(
				expect.objectContaining({ status: 503, body: { message } })
			);
			expect(headers).toEqual({ 'retry-after': '90' });
		});

		it('[REP-16] has to wait after very many pages', async () => {
			const { world } = scene();
			const event = asking() as unknown as Parameters<typeof load>[0];
			expect(await load(event)).toHaveProperty('report');
			while (reportsByPerson.take(world.dan.user, Date.now())) continue;
			const message = wordsFor('sv').refusal['too-fast'];
			await expect(Promise.resolve(load(event))).rejects.toMatchObject({ status: 429, body: { message } });
		});
	});
}
