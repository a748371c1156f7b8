import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { publishEdition } from '../repositories/edition.ts';
import { earlierReportOf } from '../repositories/earlier-report.ts';
import { earlierResultsOf } from '../repositories/earlier-result.ts';
import { textOf } from '../../tests/older-reports/report-text.ts';
import { madeUpReports } from '../../tests/older-reports/made-up.ts';
import { printedReading } from '../older-reports/json/printed-reading.ts';
import { seedEdition } from '../seed/editions.ts';
import { printed2017, scores2017 } from '../seed/helsingborg.ts';

const command = join(import.meta.dirname, 'import.ts');
let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'import-'));
	await writeFile(join(folder, 'good.json'), fileOf([...scores2017]));
	await writeFile(join(folder, 'report.txt'), textOf(madeUpReports));
	await writeFile(
		join(folder, 'part.txt'),
		'Område 1\tOffentlighet och demokrati\n\tRubriker\n\tPoäng\n\t70\n'
	);
	await writeFile(join(folder, 'bad.json'), fileOf([...scores2017, ['9.9', 100]]));
});

afterAll(() => rm(folder, { recursive: true }));

describe('npm run import', () => {
	it('[SCO-10] prints JSON alone on standard output', async () => {
		const { code, out } = await run('good.json', '--dry-run', '--json');
		expect(code).toBe(0);
		const printed = JSON.parse(out);
		expect(printed).toEqual({
			questions: Object.fromEntries(printed2017.questions),
			areas: Object.fromEntries(printed2017.areas),
			total: 668
		});
		expect(await readdir(folder)).not.toContain('data');
	});

	it.each([
		[['bad.json'], 'Delfråga ”9.9” finns inte i utgåvan.'],
		[['missing.json'], 'går inte att läsa'],
		[[], 'Användning'],
		[['good.json', '--nonsense'], 'Användning']
	])('[SCO-16] %j exits with 2 and prints nothing', async (args, sentence) => {
		const { code, out, err } = await run(...args);
		expect([code, out]).toEqual([2, '']);
		expect(err).toContain(sentence);
	});

	it('[SCO-16] keeps a good file once, and nothing of a bad one', async () => {
		expect((await run('bad.json')).code).toBe(2);
		expect(await readdir(folder)).not.toContain('data');
		expect((await run('good.json')).code).toBe(0);
		expect((await run('good.json')).code).toBe(0);
		const db = await openDatabase({ SAMSYN_DATA: join(folder, 'data') });
		const kept = await earlierResultsOf(db.kysely, '1283');
		await db.close();
		expect(kept.map(({ total, source }) => [total, source])).toEqual([[668, 'good.json']]);
		expect(kept[0]?.areas.get(7)).toBe(69);
	});

	it('[OLD-12] prints what it read of a report and keeps each evaluation, with its texts', async () => {
		const { code, out, err } = await run('report.txt', '--json');
		expect(code).toBe(0);
		const printed = printedReading({ evaluations: madeUpReports, unrecognised: [], source: [] });
		expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(printed)));
		expect(err).toContain('Sparade Helsingborg 2014 (se-2010) som tidigare utvärdering: 631 poäng.');
		const db = await openDatabase({ SAMSYN_DATA: join(folder, 'data') });
		const kept = await Promise.all([2018, 2017].map((year) => earlierReportOf(db.kysely, '1283', year)));
		await db.close();
		expect(kept.map((report) => [report?.year, report?.total])).toEqual([
			[2017, 668],
			[2014, 631]
		]);
		expect(kept.map((report) => report?.areas[2]?.texts)).toEqual(
			madeUpReports.map(({ areas }) => areas[2]?.texts)
		);
	});

	it('[OLD-12] reads by the editions that are published here, as the browser does', async () => {
		const edition = seedEdition('se-2016');
		if (edition === undefined) throw new Error('no edition');
		const db = await openDatabase({ SAMSYN_DATA: join(folder, 'data') });
		await migrate(db);
		const published = await db.write((trx) => publishEdition(trx, { ...edition, id: 'se-2016-b' }, 1));
		await db.close();
		expect(published).toBe(true);
		const printed = printedReading({
			evaluations: madeUpReports.slice(0, 1).map((one) => ({ ...one, year: 2016, edition: 'se-2016-b' })),
			unrecognised: [{ line: 1, text: 'En rad', reason: 'En orsak.' }],
			source: []
		});
		await writeFile(join(folder, 'printed.json'), JSON.stringify(printed));
		const { err } = await run('printed.json');
		expect(err).toContain('Sparade Helsingborg 2016 (se-2016-b)');
		expect(err).toContain('1 rad kunde inte');
	});

	it('[OLD-12] keeps no evaluation without municipality, year and edition, and says so', async () => {
		const { code, out, err } = await run('part.txt', '--json');
		expect(code).toBe(0);
		expect(JSON.parse(out).evaluations).toMatchObject([
			{ municipality: null, areas: { 1: { achieved: 70, max: null } } }
		]);
		expect(err).toContain('sparades inte: kommunens namn, året, utgåvan saknas');
	});
});

function fileOf(scores: readonly (readonly [question: string, x: number])[]): string {
	const points = Object.fromEntries(scores.map(([question, x]) => [question, x / 100]));
	return JSON.stringify({ municipality: 'Helsingborg', year: 2017, edition: 'se-2016', scores: points });
}

function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
	const environment = { ...process.env, SAMSYN_DATA: join(folder, 'data'), DATABASE_URL: '' };
	return new Promise((resolve) => {
		execFile(process.execPath, [command, ...args], { cwd: folder, env: environment }, (error, out, err) => {
			resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
		});
	});
}
