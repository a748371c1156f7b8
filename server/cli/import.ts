/** `npm run import -- FILE [--dry-run] [--json]`: prints a file's scores as they would be printed and keeps them; publishes an edition. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { printResult } from '../../src/lib/domain/result.ts';
import type { PrintedResult } from '../../src/lib/domain/result.ts';
import { openDatabase, type Database } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { seedEditions } from '../seed/editions.ts';
import { isEditionFile, keepEdition, readEditionFile } from './edition-file.ts';
import { keepResult } from './keep-result.ts';
import { sentenceOf } from './score-file-problem.ts';
import { readScoreFile } from './score-file.ts';
import type { ScoreFile } from './score-file.ts';

const usage = 'Användning: npm run import -- FIL [--dry-run] [--json]';

/** Exit code when nothing could be read or something is wrong; nothing is written then. */
const invalid = 2;

process.exitCode = await run();

async function run(): Promise<number> {
	const options = optionsOf();
	if (options === null) return refuse([usage]);
	const text = await readFile(options.file, 'utf8').catch(() => null);
	if (text === null) return refuse([`Filen ${options.file} går inte att läsa.`]);
	const edition = editionIn(text);
	if (edition !== undefined) return importEdition(edition, options.dryRun);
	const read = readScoreFile(text, seedEditions);
	if (!read.ok) return refuse(read.problems.map(sentenceOf));
	const { file } = read;
	for (const name of file.ignored) console.error(`Fältet ”${name}” används inte.`);
	const result = printResult(file.edition, file.scores);
	if (!options.dryRun) await keep(file, result, basename(options.file));
	process.stdout.write(`${JSON.stringify(plain(result), null, options.json ? 0 : '\t')}\n`);
	return 0;
}

/** The file's JSON where it is an edition; whatever else it is, the reader of scores says what is wrong. */
function editionIn(text: string): unknown {
	try {
		const value: unknown = JSON.parse(text);
		return isEditionFile(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

async function importEdition(value: unknown, dryRun: boolean): Promise<number> {
	const read = readEditionFile(value);
	if (!read.ok) return refuse(read.sentences);
	const { id } = read.edition;
	if (dryRun) console.error(`Utgåvan ${id} går att läsa.`);
	else {
		const kept = await inDatabase((db) => keepEdition(db, read.edition, Date.now()));
		if (kept === 'taken')
			return refuse([`Utgåvan ${id} är redan publicerad med annat innehåll och ändras inte.`]);
		console.error(kept === 'same' ? `Utgåvan ${id} fanns redan.` : `Publicerade utgåvan ${id}.`);
	}
	process.stdout.write(`${JSON.stringify({ edition: id })}\n`);
	return 0;
}

async function inDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
	const db = await openDatabase(process.env);
	try {
		await migrate(db);
		return await work(db);
	} finally {
		await db.close();
	}
}

async function keep(file: ScoreFile, result: PrintedResult, source: string): Promise<void> {
	await inDatabase((db) => keepResult(db, file, result, source, Date.now()));
	console.error(`Sparade ${file.municipality} ${file.year} som tidigare resultat: ${result.total} poäng.`);
}

function optionsOf(): { file: string; dryRun: boolean; json: boolean } | null {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } }
		});
		const [file, ...rest] = positionals;
		if (file === undefined || rest.length > 0) return null;
		return { file, dryRun: values['dry-run'] ?? false, json: values.json ?? false };
	} catch (error) {
		if (error instanceof TypeError) return null;
		throw error;
	}
}

function refuse(sentences: readonly string[]): number {
	for (const sentence of sentences) console.error(sentence);
	return invalid;
}

function plain({ questions, areas, total }: PrintedResult): object {
	return { questions: Object.fromEntries(questions), areas: Object.fromEntries(areas), total };
}
