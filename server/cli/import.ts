/** `npm run import -- FILE [--dry-run] [--json]`: prints a file's scores as they would be printed, and keeps them. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { printResult } from '../../src/lib/domain/result.ts';
import type { PrintedResult } from '../../src/lib/domain/result.ts';
import { openDatabase } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { seedEditions } from '../seed/editions.ts';
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
	const read = readScoreFile(text, seedEditions);
	if (!read.ok) return refuse(read.problems.map(sentenceOf));
	const { file } = read;
	for (const name of file.ignored) console.error(`Fältet ”${name}” används inte.`);
	const result = printResult(file.edition, file.scores);
	if (!options.dryRun) await keep(file, result, basename(options.file));
	process.stdout.write(`${JSON.stringify(plain(result), null, options.json ? 0 : '\t')}\n`);
	return 0;
}

async function keep(file: ScoreFile, result: PrintedResult, source: string): Promise<void> {
	const db = await openDatabase(process.env);
	try {
		await migrate(db);
		await keepResult(db, file, result, source, Date.now());
	} finally {
		await db.close();
	}
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
