/** Versions, restoring and comparing, the same on both databases. */

import { describe, expect, it } from 'vitest';
import { sectionJson, type Paragraph } from '../../src/lib/document/narrative.ts';
import { readContent } from '../../src/lib/document/version-content.ts';
import { readFrame } from '../../src/lib/report/frame.ts';
import { versionDifference } from '../../src/lib/document/version-difference.ts';
import { loadRoom } from '../../server/journal/read.ts';
import { auditOf } from '../../server/repositories/audit.ts';
import { saveEarlierResult } from '../../server/repositories/earlier-result.ts';
import { versionOf, versionsOf } from '../../server/repositories/version.ts';
import { currentContent } from '../../server/use-cases/current-content.ts';
import { makeVersion } from '../../server/use-cases/make-version.ts';
import { fingerprintOf, restoreText } from '../../server/use-cases/restore-text.ts';
import { evaluationRoom } from '../../server/use-cases/rooms.ts';
import { agreeOnMedian, createWorld, facts, later, openArea, refusal, sharedDoc } from './acts/world.ts';
import type { World } from './acts/world.ts';
import { writeText } from './acts/writing.ts';
import { onBothDatabases } from './databases.ts';

const paragraph = (text: string): Paragraph => ({
	type: 'paragraph',
	runs: [{ text, bold: false, italic: false, href: null }]
});

async function textNow(world: World) {
	return sectionJson(await sharedDoc(world), 1, 'general');
}

async function make(world: World, name: string) {
	return makeVersion(world.db, world.dan, { evaluation: world.id, name, reason: '' }, later());
}

async function restore(world: World, who: World['bo'], version: number, seen?: string) {
	const shown = seen ?? fingerprintOf(await textNow(world));
	const input = { evaluation: world.id, version, area: 1, section: 'general', seen: shown } as const;
	return restoreText(world.db, who, input, later());
}

onBothDatabases((subject) => {
	describe('versions', () => {
		it('[VER-4] [VER-5] are numbered, told with who and why, and made by the lead alone', async () => {
			const world = await createWorld(subject().db);
			const first = await makeVersion(
				world.db,
				world.dan,
				{ evaluation: world.id, name: ' Före mötet ', reason: 'Vi vill kunna gå tillbaka.' },
				later()
			);
			const second = await make(world, 'Efter mötet');
			expect([first.n, second.n]).toEqual([1, 2]);
			expect(await versionsOf(world.db.read, world.id)).toMatchObject([
				{ n: 2, name: 'Efter mötet', reason: null },
				{ n: 1, name: 'Före mötet', by: world.dan.user, kind: 'named', reason: 'Vi vill kunna gå tillbaka.' }
			]);
			const asked = { evaluation: world.id, name: 'Min', reason: '' };
			expect(await refusal(makeVersion(world.db, world.bo, asked, later()))).toBe('lead-only');
			const change = world.db.write((trx) => trx.updateTable('version').set({ name: 'annat' }).execute());
			await expect(change).rejects.toThrow();
			await expect(world.db.write((trx) => trx.deleteFrom('version').execute())).rejects.toThrow();
		});

		it('[VER-10] [VER-12] a version and now differ in what was agreed and written since', async () => {
			const world = await createWorld(subject().db);
			await openArea(world, 1, { anna: 70, bo: 70, cia: 70 });
			await writeText(world, world.bo, 1, 'general', [paragraph('Allt är bra.')]);
			const { n } = await make(world, 'Före');
			await agreeOnMedian(world, world.bo, '1.1');
			await writeText(world, world.cia, 1, 'general', [paragraph('Allt är nästan bra.')]);
			const kept = await versionOf(world.db.read, world.id, n);
			const before = readContent(kept?.json ?? '');
			const now = await currentContent(world.db.read, await facts(world));
			const [area] = versionDifference(before, now).areas;
			expect(area?.points.questions).toMatchObject([{ id: '1.1', before: null }]);
			expect(area?.texts).toMatchObject([
				{ section: 'general', difference: { count: { inserted: 1, deleted: 0 } } }
			]);
		});
	});

	describe('what stands beside a version', () => {
		it('[REP-83] [REP-84] is kept with it as it was then, whatever is told of others afterwards', async () => {
			const world = await createWorld(subject().db);
			const { edition } = await facts(world);
			const add = (code: string, total: number) =>
				world.db.write((trx) =>
					saveEarlierResult(trx, {
						id: `${code}:2016:${edition.id}`,
						municipality: { code, name: code },
						year: 2016,
						editionId: edition.id,
						total,
						areas: new Map(),
						questions: new Map(),
						source: 'a report'
					})
				);
			for (const code of ['0001', '0002', '0003', '0004', '0005']) await add(code, 500);
			const first = await make(world, 'Före');
			await add('0006', 560);
			const second = await make(world, 'Efter');
			const kept = async (n: number) =>
				readFrame((await versionOf(world.db.read, world.id, n))?.frame ?? '').comparison;
			expect(await kept(first.n)).toMatchObject({ n: 5, mean: 500, from: 2016, to: 2016 });
			expect(await kept(second.n)).toMatchObject({ n: 6, mean: 510 });
			const change = world.db.write((trx) => trx.updateTable('version_frame').set({ json: '{}' }).execute());
			await expect(change).rejects.toThrow();
			await expect(world.db.write((trx) => trx.deleteFrom('version_frame').execute())).rejects.toThrow();
			const again = { evaluation_id: world.id, n: first.n, json: '{}' };
			const put = world.db.write((trx) => trx.insertInto('version_frame').values(again).execute());
			await expect(put).rejects.toThrow();
		});
	});

	describe('restoring a text', () => {
		it('[VER-30] [VER-33] is a new edit by who does it, with what came between kept in the journal', async () => {
			const world = await createWorld(subject().db);
			await writeText(world, world.bo, 1, 'general', [paragraph('Ett.'), paragraph('Två.')]);
			const { n } = await make(world, 'Före');
			await writeText(world, world.cia, 1, 'general', [paragraph('Något helt annat.')]);
			await restore(world, world.bo, n);
			expect(await textNow(world)).toEqual([paragraph('Ett.'), paragraph('Två.')]);
			const last = (await auditOf(world.db.read, world.id)).at(-1);
			expect(last).toMatchObject({ act: 'restore-text', actor: world.bo.user });
			expect(JSON.parse(last?.facts ?? '')).toEqual({ area: 1, section: 'general', version: n });
			await writeText(world, world.cia, 1, 'general', [paragraph('Ett.'), paragraph('Vi skriver vidare.')]);
			expect(await textNow(world)).toEqual([paragraph('Ett.'), paragraph('Vi skriver vidare.')]);
		});

		it('[VER-36] [REF-9] brings ties back with its lines, though its JSON has none; lines that stay keep theirs', async () => {
			const world = await createWorld(subject().db);
			const tied = (text: string, target: string): Paragraph => ({
				...paragraph(text),
				references: [{ at: text.length, target }]
			});
			await writeText(world, world.bo, 1, 'general', [paragraph('Ett.'), tied('Två.', 'question/1.1')]);
			const { n } = await make(world, 'Före');
			const kept = await versionOf(world.db.read, world.id, n);
			expect(kept?.json).not.toContain('question/1.1');
			await writeText(world, world.cia, 1, 'general', [paragraph('Något annat.')]);
			await writeText(world, world.cia, 1, 'general', [tied('Ett.', 'evidence/e1')]);
			const seen = fingerprintOf([paragraph('Ett.')]);
			await restore(world, world.bo, n, seen);
			expect(await textNow(world)).toEqual([tied('Ett.', 'evidence/e1'), tied('Två.', 'question/1.1')]);
		});

		it('[VER-34] over words that somebody wrote meanwhile is refused, and they stay', async () => {
			const world = await createWorld(subject().db);
			const { n } = await make(world, 'Tom');
			const seen = fingerprintOf(await textNow(world));
			await writeText(world, world.cia, 1, 'general', [paragraph('Nyss skrivet.')]);
			expect(await refusal(restore(world, world.bo, n, seen))).toBe('text-changed');
			expect(await textNow(world)).toEqual([paragraph('Nyss skrivet.')]);
		});

		it('[VER-33] in a locked area, from no version or by somebody else is refused', async () => {
			const world = await createWorld(subject().db);
			await openArea(world, 1, { anna: 70, bo: 70, cia: 70 });
			const { n } = await make(world, 'Före');
			expect(await refusal(restore(world, world.administrator, n))).toBe('not-on-team');
			expect(await refusal(restore(world, world.bo, n + 1))).toBe('not-found');
			await world.db.write((trx) =>
				trx
					.insertInto('area_lock')
					.values({ evaluation_id: world.id, area: 1, at: later(), by: world.dan.user })
					.execute()
			);
			expect(await refusal(restore(world, world.bo, n))).toBe('area-locked');
		});

		it('[VER-35] what is there already is not written again', async () => {
			const world = await createWorld(subject().db);
			await writeText(world, world.bo, 1, 'general', [paragraph('Ett.')]);
			const { n } = await make(world, 'Före');
			const head = async () => (await loadRoom(world.db.read, evaluationRoom(world.id))).head;
			const before = await head();
			await restore(world, world.bo, n);
			expect(await head()).toBe(before);
			expect((await auditOf(world.db.read, world.id)).at(-1)?.act).toBe('restore-text');
		});
	});
});
