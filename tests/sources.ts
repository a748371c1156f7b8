/**
 * `npm run test:sources -- FOLDER`: reads the real source texts, which the project doesn't bring along, and holds the
 * readings to what is known of them. By hand; prints a table and ends with 1 where something fails.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readOlderReport } from '../server/older-reports/read-file.ts';
import { seedEditions } from '../server/seed/editions.ts';
import { areas2014, printed2017, total2014 } from '../server/seed/helsingborg.ts';
import { printedReading } from '../server/older-reports/json/printed-reading.ts';
import type { ReadReport, ReportReading } from '../src/lib/report/report-reading.ts';
import { chanceOf } from './fuzz/guard-chance.ts';
import { harmed, harms } from './older-reports/mutate.ts';
import { inventedIn, untoldIn } from './older-reports/oracle.ts';
import { wordFileOf, wordHabits } from './older-reports/word-habits.ts';

interface Finding {
	readonly file: string;
	readonly what: string;
	readonly found: string;
	readonly holds: boolean;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
	console.error('Användning: npm run test:sources -- MAPP');
	process.exitCode = 2;
} else process.exitCode = await run(folder);

async function run(from: string): Promise<number> {
	const names = (await readdir(from)).filter((name) => name.endsWith('.txt')).toSorted();
	const findings: Finding[] = [];
	for (const name of names) {
		const bytes = await readFile(join(from, name));
		const reading = await readOlderReport(name, bytes, seedEditions);
		const add = (what: string, found: unknown, holds: boolean) =>
			findings.push({ file: name.slice(0, 12), what, found: String(found), holds });
		add(
			'no number is invented',
			inventedIn(bytes.toString(), reading).join('; ') || 'none',
			inventedIn(bytes.toString(), reading).length === 0
		);
		if (name.startsWith('002_')) await judgeReport(bytes.toString(), reading, add);
		else add('a press text has no evaluation', reading.evaluations.length, reading.evaluations.length === 0);
	}
	if (!names.some((name) => name.startsWith('002_')))
		findings.push({ file: from, what: 'the report 002_….txt is there', found: 'no', holds: false });
	console.table(findings.map(({ holds, ...rest }) => ({ ...rest, ok: holds ? 'ok' : 'FAILS' })));
	const failed = findings.filter(({ holds }) => !holds).length;
	console.log(`${findings.length - failed} hold, ${failed} fail`);
	return failed === 0 ? 0 : 1;
}

type Add = (what: string, found: unknown, holds: boolean) => void;

async function judgeReport(text: string, reading: ReportReading, add: Add): Promise<void> {
	const { evaluations, unrecognised, source } = reading;
	const [later, earlier] = evaluations;
	const told = evaluations.map(({ municipality, year, edition, total }) =>
		[municipality, year, edition, total].join(' ')
	);
	const wanted = ['Helsingborg 2017 se-2016 668', `Helsingborg 2014 se-2010 ${total2014}`];
	add('both evaluations', told.join(', '), isDeepStrictEqual(told, wanted));
	const rows = later?.areas.flatMap(({ questions }) => questions) ?? [];
	const right = rows.filter(({ id, achieved, max, percent }) =>
		isDeepStrictEqual({ achieved, max, percent }, printed2017.questions.get(id))
	).length;
	add('rows with all three numbers', `${right} of ${rows.length}`, right === 45 && rows.length === 45);
	const areas = later?.areas.filter(({ number, achieved, max, percent }) =>
		isDeepStrictEqual({ achieved, max, percent }, printed2017.areas.get(number))
	);
	add('areas of 2017 with all three numbers', areas?.length, areas?.length === 8);
	const before = earlier?.areas.filter(({ number, achieved }) => areas2014.get(number) === achieved).length;
	add('areas of 2014 with their points', before, before === 8);
	judgeBullets(text, reading, add);
	const lines = source.filter((line) => line.text.trim() !== '');
	const placed = lines.filter(({ kind }) => kind !== 'unrecognised').length;
	add('lines with a place', `${placed} of ${lines.length}`, placed === lines.length);
	add(
		'unrecognised',
		unrecognised.map(({ reason }) => reason).join(' ') || 'empty',
		unrecognised.length === 0
	);
	await judgeWord(evaluations, add);
	await judgeHarmed(text, evaluations, add);
}

/** The same files each time: forty with lines lost, doubled, moved, noise between them, and all of it. */
async function judgeHarmed(text: string, truth: readonly ReadReport[], add: Add): Promise<void> {
	for (const harm of harms) {
		const faults: string[] = [];
		for (let seed = 1; seed <= 40; seed++) {
			const file = harmed(text.replaceAll('\r', ''), harm, chanceOf(seed));
			const reading = await readOlderReport('x.txt', Buffer.from(file.replaceAll('\0', ' ')), seedEditions);
			const found = [...inventedIn(file, reading), ...untoldIn(truth, reading)];
			if (found.length > 0) faults.push(`seed ${seed}: ${found.join(', ')}`);
		}
		add(`40 files with lines ${harm}, seeds 1–40`, faults.join('; ') || 'honest', faults.length === 0);
	}
}

/** Each bullet and letter of the file's areas, found without the reader, must be a heading or an item of the reading. */
function judgeBullets(text: string, reading: ReportReading, add: Add): void {
	const lines = text.split(/\r?\n/);
	const first = lines.findIndex((line) => /^(?:\[bookmark: [^\]]*\])*Område 1\t/.test(line));
	const words = (form: RegExp) =>
		lines.slice(first).flatMap((line) => form.exec(line)?.[1]?.trim().replace(/\s+/g, ' ') ?? []);
	const known = printedReading(reading).evaluations.flatMap(({ areas: all }) => Object.values(all));
	const items = known.flatMap(({ strengths, improvements }) => [...strengths, ...improvements]);
	const tidy = (some: readonly string[]) => some.map((one) => one.replace(/\s+/g, ' ').trim()).toSorted();
	const bullets = tidy([...known.flatMap(({ headings }) => headings), ...items.map((item) => item.text)]);
	const wanted = tidy(words(/^\t?·\s*(\S.*)$/));
	add('headings and bullets', `${bullets.length} of ${wanted.length}`, isDeepStrictEqual(bullets, wanted));
	const letters = tidy(items.flatMap((item) => item.items));
	const lettered = tidy(words(/^[a-z]\. (.+)$/));
	add(
		'letters below a bullet',
		`${letters.length} of ${lettered.length}`,
		letters.length === 3 && isDeepStrictEqual(letters, lettered)
	);
}

async function judgeWord(evaluations: readonly ReadReport[], add: Add): Promise<void> {
	for (const habit of wordHabits) {
		const read = await readOlderReport('x.docx', await wordFileOf(evaluations, habit), seedEditions);
		const same = isDeepStrictEqual(
			printedReading({ ...read, unrecognised: [] }),
			printedReading({ evaluations, unrecognised: [], source: [] })
		);
		add(`the same as Word, ${habit}`, same ? 'alike' : 'differs', same);
		add(`unrecognised in Word, ${habit}`, read.unrecognised.length, read.unrecognised.length === 0);
	}
}
