/** Standard texts of editions and evaluations, and the earlier evaluation beside a report, the same on both databases. */

import { describe, expect, it, vi } from 'vitest';
import { sectionJson } from '../../src/lib/document/narrative.ts';
import { readFrame } from '../../src/lib/report/frame.ts';
import type { Phase } from '../../src/lib/domain/phase.ts';
import type { TextKey } from '../../src/lib/report/standard-text.ts';
import { auditOf } from '../../server/repositories/audit.ts';
import { resultIdOf, saveEarlierResult } from '../../server/repositories/earlier-result.ts';
import { setPhase } from '../../server/repositories/evaluation.ts';
import { insertVersion, versionOf } from '../../server/repositories/version.ts';
import { changeReportText } from '../../server/use-cases/change-report-text.ts';
import { changeStandardText } from '../../server/use-cases/change-standard-text.ts';
import { earlierNow } from '../../server/use-cases/earlier-now.ts';
import { historyOf } from '../../server/use-cases/history.ts';
import { insertStandardText } from '../../server/use-cases/insert-standard-text.ts';
import { makeVersion } from '../../server/use-cases/make-version.ts';
import { reportOfVersion } from '../../server/use-cases/report.ts';
import { textsOfEdition, textsOfEvaluation } from '../../server/use-cases/standard-texts.ts';
import { createWorld, facts, later, refusal, sharedDoc, type World } from './acts/world.ts';
import { writeText } from './acts/writing.ts';
import { onBothDatabases, type Subject } from './databases.ts';

const paragraph = (text: string) => ({
	type: 'paragraph' as const,
	runs: [{ text, bold: false, italic: false, href: null }]
});

async function inForce(world: World, key = 'about') {
	const texts = await textsOfEvaluation(world.db.read, await facts(world));
	return texts.find((one) => one.key === key)?.text ?? '';
}

async function word(world: World, text: string | null, seen?: string, who = world.dan) {
	const input = { evaluation: world.id, key: 'about' as const, text, seen: seen ?? (await inForce(world)) };
	return changeReportText(world.db, who, input, later());
}

async function wordEdition({ db, administrator }: World, key: TextKey, text: string | null, seen: string) {
	return changeStandardText(db, administrator, { edition: 'se-2016', key, text, seen }, later());
}

async function reportAfter(world: World, name: string) {
	const { n } = await makeVersion(world.db, world.dan, { evaluation: world.id, name, reason: '' }, later());
	return reportOfVersion(world.db.read, world.id, n);
}

const evaluationOf = (db: Subject['db'], code: string, year: number, fictional = false) =>
	createWorld(db, { municipality: { code, name: `Kommun ${code}` }, year, fictional });

/** As if it had been locked, and published if nothing else is said: both have tests of their own. */
async function lockAsItIs(world: World, phase: Phase = 'published', content?: string) {
	const { n } = await makeVersion(
		world.db,
		world.dan,
		{ evaluation: world.id, name: 'Nu', reason: '' },
		later()
	);
	const version = await versionOf(world.db.read, world.id, n);
	if (version === null) throw new Error('the version just made is not there');
	const { name, reason, by, at, epoch, head, state, json, sha256, frame } = version;
	const kept = { name, reason, by, at, epoch, head, state, sha256, kind: 'locked' as const };
	await world.db.write(async (trx) => {
		await insertVersion(trx, world.id, { ...kept, json: content ?? json, frame: frame ?? '' });
		await setPhase(trx, world.id, phase);
	});
}

onBothDatabases((subject) => {
	describe('standard texts', () => {
		it('[REP-90] are Samsyn’s, then the edition’s, then the evaluation’s own, and go back the same way', async () => {
			const world = await createWorld(subject().db);
			const other = await createWorld(subject().db, { municipality: { code: '1286', name: 'Ystad' } });
			const standard = await inForce(world);
			expect(standard).toContain('Kommunkompassen');
			await wordEdition(world, 'about', 'Utgåvans, {kommun}.', standard);
			expect(await inForce(world)).toBe('Utgåvans, {kommun}.');
			await word(world, 'Egen.\r\n- punkt');
			expect([await inForce(world), await inForce(other)]).toEqual(['Egen.\n- punkt', 'Utgåvans, {kommun}.']);
			expect((await reportAfter(world, 'Egen'))?.texts.about).toMatchObject([
				paragraph('Egen.'),
				{ type: 'list' }
			]);
			await word(world, '');
			expect((await reportAfter(world, 'Utan'))?.texts.about).toEqual([]);
			await word(world, null);
			expect((await reportAfter(world, 'Tillbaka'))?.texts.about).toEqual([
				paragraph('Utgåvans, Helsingborg.')
			]);
			await wordEdition(world, 'about', null, 'Utgåvans, {kommun}.');
			expect(await inForce(world)).toBe(standard);
			const acts = (await auditOf(world.db.read, world.id)).map(({ act, facts: told }) => `${act} ${told}`);
			expect(acts.filter((line) => line.includes('report-text'))).toEqual([
				...['change', 'change', 'reset'].map((verb) => `${verb}-report-text {"text":"about"}`)
			]);
		});

		it('[REP-91] [PER-1] a lead words an evaluation’s before the lock, an administrator an edition’s', async () => {
			const world = await createWorld(subject().db);
			expect(await refusal(word(world, 'Ny', undefined, world.bo))).toBe('lead-only');
			expect(await refusal(word(world, 'Ny', undefined, world.administrator))).toBe('not-on-team');
			const asked = { edition: 'se-2016', key: 'about' as const, text: 'Ny', seen: await inForce(world) };
			expect(await refusal(changeStandardText(world.db, world.dan, asked, later()))).toBe(
				'administrator-only'
			);
			const none = { ...asked, edition: 'none' };
			expect(await refusal(changeStandardText(world.db, world.administrator, none, later()))).toBe(
				'not-found'
			);
			expect(await refusal(wordEdition(world, 'general-9', 'Ny', ''))).toBe('not-found');
			expect(await refusal(word(world, 'x'.repeat(10_001)))).toBe('text-too-long');
			await world.db.write((trx) => setPhase(trx, world.id, 'locked'));
			expect(await refusal(word(world, 'Ny'))).toBe('locked');
		});

		it('[REP-92] aren’t written over what somebody else wrote meanwhile; an edition’s wordings stay', async () => {
			const world = await createWorld(subject().db);
			const seen = await inForce(world);
			await word(world, 'Först.');
			expect(await refusal(word(world, 'Sedan.', seen))).toBe('text-changed');
			expect(await inForce(world)).toBe('Först.');
			const { edition } = await facts(world);
			const results = (await textsOfEdition(world.db.read, edition)).find(({ key }) => key === 'results');
			await wordEdition(world, 'results', 'Ett.', results?.text ?? '');
			expect(await refusal(wordEdition(world, 'results', 'Två.', 'något annat'))).toBe('text-changed');
			await wordEdition(world, 'results', null, 'Ett.');
			const rows = await world.db.read
				.selectFrom('standard_text')
				.select(['n', 'text', 'by'])
				.where('key', '=', 'results')
				.orderBy('n')
				.execute();
			expect(rows).toEqual([
				{ n: 1, text: 'Ett.', by: world.administrator.user },
				{ n: 2, text: null, by: world.administrator.user }
			]);
			const change = world.db.write((trx) => trx.updateTable('standard_text').set({ text: 'x' }).execute());
			await expect(change).rejects.toThrow();
			await expect(world.db.write((trx) => trx.deleteFrom('standard_text').execute())).rejects.toThrow();
		});

		it('[REP-83] [REP-84] a version’s report keeps those it was made with', async () => {
			const world = await createWorld(subject().db);
			const before = await reportAfter(world, 'Före');
			await word(world, 'Efteråt.');
			expect(await reportOfVersion(world.db.read, world.id, before?.version.n ?? 0)).toEqual(before);
			const frame = (await versionOf(world.db.read, world.id, before?.version.n ?? 0))?.frame ?? '';
			expect(readFrame(frame).texts).toEqual(before?.texts);
			expect(before?.texts.overview.length).toBeGreaterThan(0);
		});
	});

	describe('the standard text of an area', () => {
		const insert = (world: World, area: number, who = world.bo) =>
			insertStandardText(world.db, who, { evaluation: world.id, area }, later());

		it('[REP-94] begins an empty Allmänt as an edit by who puts it in, never over any words', async () => {
			const world = await createWorld(subject().db);
			const { edition } = await facts(world);
			const at8 = (await textsOfEdition(world.db.read, edition)).find(({ key }) => key === 'general-8');
			await wordEdition(world, 'general-8', 'Om {kommun}.\n- punkt', at8?.text ?? '');
			await insert(world, 8);
			const text = async (area: number) => sectionJson(await sharedDoc(world), area, 'general');
			expect(await text(8)).toMatchObject([paragraph('Om Helsingborg.'), { type: 'list' }]);
			expect(await refusal(insert(world, 8))).toBe('text-not-empty');
			await writeText(world, world.cia, 8, 'general', [paragraph('Om staden.')]);
			expect(await text(8)).toEqual([paragraph('Om staden.')]);
			const place = { area: 8, section: 'general' } as const;
			const { acts, written } = await historyOf(world.db.read, world.bo, await facts(world), place);
			expect(acts).toMatchObject([{ act: 'insert-standard-text', actor: world.bo.user }]);
			expect(written).toMatchObject([{ who: [world.bo.user] }, { who: [world.cia.user] }]);
			await insert(world, 1);
			expect((await text(1)).length).toBeGreaterThan(0);
		});

		it('[REP-94] is refused where there is none, in a locked area and for somebody off the team', async () => {
			const world = await createWorld(subject().db);
			const { edition } = await facts(world);
			const at7 = (await textsOfEdition(world.db.read, edition)).find(({ key }) => key === 'general-7');
			await wordEdition(world, 'general-7', '', at7?.text ?? '');
			expect(await refusal(insert(world, 7))).toBe('no-standard-text');
			expect(await refusal(insert(world, 9))).toBe('not-found');
			expect(await refusal(insert(world, 1, world.administrator))).toBe('not-on-team');
			const locked = { evaluation_id: world.id, area: 1, at: later(), by: world.dan.user };
			await world.db.write((trx) => trx.insertInto('area_lock').values(locked).execute());
			expect(await refusal(insert(world, 1))).toBe('area-locked');
		});
	});

	describe('the earlier evaluation', () => {
		it('[REP-89] is the latest of an earlier year: told by its report, or published here with its texts', async () => {
			const { db } = subject();
			const now = await evaluationOf(db, '0020', 2017);
			const earlier = async () => earlierNow(db.read, await facts(now));
			expect(await earlier()).toBeNull();
			expect((await reportAfter(now, 'Utan'))?.texts.comparison).toEqual([]);
			const place = { municipality: { code: '0020', name: 'Kommun 0020' }, year: 2014, editionId: 'se-2010' };
			const points = { total: 631, areas: new Map([[1, 76]]), questions: new Map<string, number>() };
			await db.write((trx) =>
				saveEarlierResult(trx, { id: resultIdOf(place), ...place, ...points, source: 'a report' })
			);
			expect(await earlier()).toMatchObject({ year: 2014, edition: 'se-2010', total: 631 });

			const before = await evaluationOf(db, '0020', 2015);
			await writeText(before, before.bo, 3, 'general', [paragraph('Så var det då.')]);
			expect(await earlier()).toMatchObject({ year: 2014 });
			await lockAsItIs(before, 'locked');
			expect(await earlier()).toMatchObject({ year: 2014 });
			await db.write((trx) => setPhase(trx, before.id, 'published'));
			const told = await earlier();
			expect(told).toMatchObject({ year: 2015, edition: 'se-2016', total: null });
			expect(told?.areas[2]).toMatchObject({
				number: 3,
				max: 100,
				texts: { general: [paragraph('Så var det då.')] }
			});
			const report = await reportAfter(now, 'Med');
			expect(report?.earlier?.report).toEqual(told);
			expect(JSON.stringify(report?.texts.comparison)).toContain('2015');
		});

		it('[REP-89] is what its report told where the version kept here can’t be read, which is logged once', async () => {
			const { db } = subject();
			const now = await evaluationOf(db, '0023', 2017);
			const before = await evaluationOf(db, '0023', 2015);
			await lockAsItIs(before, 'published', '{"format":');
			const place = { municipality: { code: '0023', name: 'Kommun 0023' }, year: 2014, editionId: 'se-2010' };
			const points = { total: 631, areas: new Map([[1, 76]]), questions: new Map<string, number>() };
			await db.write((trx) =>
				saveEarlierResult(trx, { id: resultIdOf(place), ...place, ...points, source: 'a report' })
			);
			const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
			for (const world of [now, now])
				expect(await earlierNow(db.read, await facts(world))).toMatchObject({ year: 2014, total: 631 });
			expect(logged.mock.calls).toEqual([['earlier evaluation', before.id, 2, 'SyntaxError']]);
			logged.mockRestore();
		});

		it('[REP-89] is none of the same year or later, of another municipality or made up', async () => {
			const { db } = subject();
			const now = await evaluationOf(db, '0021', 2017);
			for (const world of [
				await evaluationOf(db, '0021', 2017),
				await evaluationOf(db, '0021', 2018),
				await evaluationOf(db, '0022', 2015),
				await evaluationOf(db, '0021', 2015, true)
			])
				await lockAsItIs(world);
			expect(await earlierNow(db.read, await facts(now))).toBeNull();
			const madeUp = await evaluationOf(db, '0021', 2016, true);
			expect(await earlierNow(db.read, await facts(madeUp))).toMatchObject({ year: 2015 });
		});
	});
});
