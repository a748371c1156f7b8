/** Older reports as they are kept, and readings of them that wait. */

import { describe, expect, it } from 'vitest';
import { earlierReportOf } from '../../../server/repositories/earlier-report.ts';
import { earlierResultsOf, saveEarlierResult } from '../../../server/repositories/earlier-result.ts';
import {
	deleteReading,
	insertReading,
	ownReading,
	ownReadings,
	updateFilled
} from '../../../server/repositories/report-reading.ts';
import { seedEdition } from '../../../server/seed/editions.ts';
import { historyOf } from '../../../server/use-cases/history.ts';
import { bringReport } from '../../../server/use-cases/bring-report.ts';
import { forgetReadings } from '../../../server/use-cases/forget-readings.ts';
import { keepEarlierReport } from '../../../server/use-cases/keep-earlier-report.ts';
import {
	discardReading,
	fillReading,
	keepReading,
	readingOf
} from '../../../server/use-cases/keep-reading.ts';
import { sectionJson } from '../../../src/lib/document/narrative.ts';
import { scoresIn } from '../../../src/lib/document/scores.ts';
import { sampleParagraph } from '../../../src/lib/report/sample-report.ts';
import { sampleReading } from '../../../src/lib/report/sample-reading.ts';
import { sampleEarlier, sampleEarlierArea } from '../../../src/lib/report/sample-earlier.ts';
import { earlierReportJson, type EarlierReport } from '../../../src/lib/report/earlier-report.ts';
import type { Subject } from '../databases.ts';
import { createWorld, facts, later, person, publishSeeds, refusal, sharedDoc } from './world.ts';

export function olderReports(subject: () => Subject): void {
	const edition = seedEdition('se-2016');
	if (edition === undefined) throw new Error('the seed has no edition of 2016');
	const keep = (report: EarlierReport, replace = false, source = 'rapport.txt') =>
		keepEarlierReport(subject().db, { report, edition, source, replace, by: null }, later());
	const of = (code: string): EarlierReport =>
		sampleEarlier({ municipality: { code, name: `Provstad ${code}` } });

	describe('older reports', () => {
		it('[OLD-40] are kept whole, and read as the latest before a year', async () => {
			const report = of('9901');
			expect(await keep(report)).toEqual({ kept: 'new', id: '9901:2017:se-2016' });
			await keep({ ...report, year: 2012 });
			const { db } = subject();
			expect(await earlierReportOf(db.read, '9901', 2018)).toEqual(report);
			expect((await earlierReportOf(db.read, '9901', 2017))?.year).toBe(2012);
			expect(await earlierReportOf(db.read, '9901', 2012)).toBeNull();
		});

		it('[OLD-41] add their texts to the same points, which keep their sources', async () => {
			const { db } = subject();
			await publishSeeds(db);
			const report = of('9902');
			const { municipality, year } = report;
			const areas = new Map([
				[1, 70],
				[2, 60]
			]);
			const points = { editionId: 'se-2016', total: 130, areas, questions: new Map() };
			await db.write((trx) =>
				saveEarlierResult(trx, { id: 'published-9902', municipality, year, ...points, source: 'a page' })
			);
			expect((await earlierReportOf(db.read, '9902', 2018))?.areas[0]).toMatchObject({
				achieved: 70,
				headings: [],
				max: null
			});
			expect(await keep(report)).toEqual({ kept: 'added', id: 'published-9902' });
			expect(await earlierReportOf(db.read, '9902', 2018)).toEqual(report);
			const [result, ...more] = await earlierResultsOf(db.read, '9902');
			expect(more).toEqual([]);
			expect(result).toMatchObject({
				...points,
				questions: new Map([
					['1.1', 12],
					['2.1', 12]
				])
			});
			expect(result?.source).toBe('a page; rapport.txt');
			await keep(report);
			expect((await earlierResultsOf(db.read, '9902'))[0]?.source).toBe('a page; rapport.txt');
		});

		it('[OLD-42] replace what says something else only by an explicit choice', async () => {
			const { db } = subject();
			const report = of('9903');
			await keep(report);
			const other = { ...report, total: 131, areas: [sampleEarlierArea(1, 71), sampleEarlierArea(2, 60)] };
			const answer = await keep(other);
			expect(answer).toMatchObject({ kept: 'differs', stored: report });
			expect(answer.kept === 'differs' && answer.differences).toContainEqual({
				...{ of: 'total', area: null, question: null },
				...{ stored: 130, brought: 131 }
			});
			const [area] = report.areas;
			if (area === undefined) throw new Error('the sample has an area');
			const texts = { ...area.texts, strengths: [sampleParagraph('En annan text.')] };
			const words = await keep({ ...report, areas: [{ ...area, headings: ['En annan'], texts }] });
			expect(words.kept === 'differs' && words.differences).toEqual([
				{ of: 'headings', area: 1 },
				{ of: 'text', area: 1, section: 'strengths' }
			]);
			expect(await earlierReportOf(db.read, '9903', 2018)).toEqual(report);
			expect(await keep(other, true)).toEqual({ kept: 'replaced', id: '9903:2017:se-2016' });
			expect(await earlierReportOf(db.read, '9903', 2018)).toEqual(other);
		});

		it('[OLD-43] are told apart by name where the municipality has no code', async () => {
			const { db } = subject();
			const nowhere = sampleEarlier({ municipality: { code: null, name: 'Ingenstad' } });
			expect(await keep(nowhere)).toMatchObject({ kept: 'new', id: 'Ingenstad:2017:se-2016' });
			const elsewhere = { ...nowhere, municipality: { code: null, name: 'Annanstad' }, total: 3 };
			expect((await keep(elsewhere)).kept).toBe('new');
			expect((await keep({ ...nowhere, total: 3 })).kept).toBe('differs');
			expect(await earlierReportOf(db.read, '', 2018)).toBeNull();
		});

		it('[OLD-44] hold nothing that the edition has no place for', async () => {
			const [area] = of('9904').areas;
			if (area === undefined) throw new Error('the sample has an area');
			const wrong = [
				{ ...area, number: 9 },
				{ ...area, achieved: 101 },
				{ ...area, questions: [{ id: '1.9', text: null, achieved: 1, max: null, percent: null }] }
			];
			for (const one of wrong) expect(await refusal(keep({ ...of('9904'), areas: [one] }))).toBe('bad-input');
			expect(await refusal(keep({ ...of('9904'), edition: 'se-2010' }))).toBe('bad-input');
			expect(await earlierReportOf(subject().db.read, '9904', 2018)).toBeNull();
		});

		it('[OLD-45] wait as readings for the one who brought them alone, for a while', async () => {
			const { db } = subject();
			const [anna, bo] = [await person(db, 'Anna'), await person(db, 'Bo')];
			const reading = { evaluations: [], unrecognised: [], source: [] };
			const at = later();
			const pending = { id: `r-${anna.user}`, user: anna.user, name: 'a.txt', sha256: 'ab', reading };
			await db.write((trx) => insertReading(trx, { ...pending, filled: null, at, expiresAt: at + 10 }));
			expect(await ownReading(db.read, anna.user, pending.id, at + 9)).toMatchObject(pending);
			expect(await ownReading(db.read, bo.user, pending.id, at + 9)).toBeNull();
			expect(await ownReading(db.read, anna.user, pending.id, at + 10)).toBeNull();
			expect(await ownReadings(db.read, bo.user, at)).toEqual([]);
			await db.write((trx) => updateFilled(trx, pending.id, '{}'));
			expect((await ownReading(db.read, anna.user, pending.id, at))?.filled).toBe('{}');
			const next = { ...pending, id: `s-${anna.user}`, filled: null, at: at + 10, expiresAt: at + 20 };
			await db.write((trx) => insertReading(trx, next));
			expect((await ownReadings(db.read, anna.user, at)).map(({ id }) => id)).toEqual([next.id, pending.id]);
			await forgetReadings(db, at + 10);
			expect((await ownReadings(db.read, anna.user, at)).map(({ id }) => id)).toEqual([next.id]);
			await db.write((trx) => deleteReading(trx, next.id));
			expect(await ownReadings(db.read, anna.user, at)).toEqual([]);
		});

		it('[OLD-45] wait twenty for one person, the oldest of whose goes when there is another', async () => {
			const { db } = subject();
			const [anna, bo] = [await person(db, 'Anna'), await person(db, 'Bo')];
			const reading = { evaluations: [], unrecognised: [], source: [] };
			const bring = async ({ user }: { user: string }, n: number) => {
				const pending = { id: `${n}-${user}`, user, name: `${n}.txt`, sha256: 'ab', reading, filled: null };
				await db.write((trx) => insertReading(trx, { ...pending, at: n, expiresAt: n + 1000 }));
			};
			await bring(bo, 0);
			for (let n = 1; n <= 21; n++) await bring(anna, n);
			const waiting = (await ownReadings(db.read, anna.user, 30)).map(({ name }) => name);
			expect(waiting).toHaveLength(20);
			expect(waiting).toContain('2.txt');
			expect(waiting).not.toContain('1.txt');
			expect(await ownReadings(db.read, bo.user, 30)).toHaveLength(1);
		});

		it('[OLD-45] are brought, looked through and kept by one of those who make evaluations, and by nobody else', async () => {
			const { db } = subject();
			const world = await createWorld(db);
			const { dan, bo, administrator } = world;
			const bytes = new TextEncoder().encode('en rapport');
			const file = { name: 'rapport.txt', bytes };
			const read = async () => sampleReading;
			expect(await refusal(bringReport(db, read, bo, file, later()))).toBe('lead-only');
			const { id: reading } = await bringReport(db, read, dan, file, later());
			const waits = await readingOf(db.read, dan, reading, later());
			expect(waits).toMatchObject({ name: 'rapport.txt', reading: sampleReading });
			expect(waits.sha256).toMatch(/^[0-9a-f]{64}$/);
			expect(waits.expiresAt - waits.at).toBe(7 * 86_400_000);
			const now = later();
			for (const [who, code] of [
				[bo, 'lead-only'],
				[administrator, 'not-found']
			] as const) {
				expect(await refusal(readingOf(db.read, who, reading, now))).toBe(code);
				expect(await refusal(fillReading(db, who, { reading, filled: '[]' }, now))).toBe(code);
				expect(await refusal(keepReading(db, who, { reading, reports: [] }, now))).toBe(code);
				expect(await refusal(discardReading(db, who, reading, now))).toBe(code);
			}
			await fillReading(db, dan, { reading, filled: '[]' }, now);
			expect((await readingOf(db.read, dan, reading, now)).filled).toBe('[]');
			await discardReading(db, dan, reading, now);
			expect(await refusal(readingOf(db.read, dan, reading, now))).toBe('not-found');
		});

		it('[OLD-42] of one file are kept all or none, and the reading is there until they are', async () => {
			const { db } = subject();
			const { dan } = await createWorld(db);
			const administrator = { ...(await person(db, 'Ada')), administrator: true };
			const file = { name: 'två.txt', bytes: new Uint8Array(1) };
			const { id: reading } = await bringReport(db, async () => sampleReading, dan, file, later());
			await keep({ ...of('9905'), year: 2014 });
			const one = { at: 0, report: of('9905'), edition, replace: false };
			const two = { ...one, at: 1, report: { ...of('9905'), year: 2014, total: 99 } };
			const answer = await keepReading(db, dan, { reading, reports: [one, two] }, later());
			expect(answer).toMatchObject({ differing: [{ at: 1, differences: [{ of: 'total', stored: 130 }] }] });
			expect((await earlierResultsOf(db.read, '9905')).map(({ year }) => year)).toEqual([2014]);
			const reports = [one, { ...two, replace: true }];
			expect(await refusal(keepReading(db, dan, { reading, reports }, later()))).toBe('administrator-only');
			expect((await earlierResultsOf(db.read, '9905')).map(({ total }) => total)).toEqual([130]);
			expect((await readingOf(db.read, dan, reading, later())).id).toBe(reading);
			const again = await bringReport(db, async () => sampleReading, administrator, file, later());
			const at = later();
			expect(await keepReading(db, administrator, { reading: again.id, reports }, at)).toEqual({
				kept: [
					{ at: 0, id: '9905:2017:se-2016' },
					{ at: 1, id: '9905:2014:se-2016' }
				]
			});
			expect(await refusal(readingOf(db.read, administrator, again.id, later()))).toBe('not-found');
			const notes = db.read.selectFrom('earlier_kept').selectAll().orderBy('earlier_id').orderBy('n');
			const before = { ...of('9905'), year: 2014 };
			expect(await notes.where('earlier_id', 'like', '9905:%').execute()).toEqual([
				{
					earlier_id: '9905:2014:se-2016',
					n: 1,
					at: expect.any(Number),
					by: null,
					source: 'rapport.txt',
					previous: null
				},
				{
					...{ earlier_id: '9905:2014:se-2016', n: 2, at, by: administrator.user, source: 'två.txt' },
					previous: earlierReportJson(before)
				},
				{
					earlier_id: '9905:2017:se-2016',
					n: 1,
					at,
					by: administrator.user,
					source: 'två.txt',
					previous: null
				}
			]);
			await expect(db.write((trx) => trx.deleteFrom('earlier_kept').execute())).rejects.toThrow();
		});

		it('[OLD-46] are refused where a text is longer, or the whole larger, than is kept, also when two are put together', async () => {
			const { db } = subject();
			const [area] = of('9906').areas;
			if (area === undefined) throw new Error('the sample has an area');
			const texts = { ...area.texts, general: [sampleParagraph('a'.repeat(10_001))] };
			expect(await refusal(keep({ ...of('9906'), areas: [{ ...area, texts }] }))).toBe('too-large');
			expect(await earlierReportOf(db.read, '9906', 2018)).toBeNull();
			const large = (number: number) => ({
				...sampleEarlierArea(number, 60),
				headings: ['a'.repeat(120_000)]
			});
			expect((await keep({ ...of('9906'), areas: [large(1)] })).kept).toBe('new');
			expect(await refusal(keep({ ...of('9906'), areas: [large(2)] }))).toBe('too-large');
			expect((await earlierReportOf(db.read, '9906', 2018))?.areas).toHaveLength(1);
		});

		it('[OLD-55] give their texts to a new evaluation where areas match, and never a score', async () => {
			const { db } = subject();
			await publishSeeds(db);
			const older = seedEdition('se-2010');
			if (older === undefined) throw new Error('the seed has no edition of 2010');
			const municipality = { code: '1283', name: 'Helsingborg' };
			const report = sampleEarlier({ municipality, year: 2011, edition: 'se-2010' });
			const kept = await keepEarlierReport(
				db,
				{ report, edition: older, source: 'r.txt', replace: false, by: null },
				later()
			);
			const textsOf = kept.kept === 'differs' ? '' : kept.id;
			const world = await createWorld(db, { municipality, textsOf });
			const doc = await sharedDoc(world);
			expect(sectionJson(doc, 2, 'strengths')).toEqual(report.areas[1]?.texts.strengths);
			expect(sectionJson(doc, 3, 'strengths')).toEqual([{ type: 'paragraph', runs: [] }]);
			const place = { area: 2, section: 'strengths' } as const;
			const { written } = await historyOf(db.read, world.dan, await facts(world), place);
			expect(written).toMatchObject([{ who: [world.administrator.user] }]);
			expect(scoresIn(doc)).toEqual([]);
			expect([...(await facts(world)).questions.values()].every(({ agreement }) => agreement === null)).toBe(
				true
			);
			const elsewhere = { municipality: { code: '1281', name: 'Lund' }, textsOf };
			expect(await refusal(createWorld(db, elsewhere))).toBe('bad-input');
			expect(await refusal(createWorld(db, { municipality, textsOf: 'nowhere' }))).toBe('not-found');
		});
	});
}
