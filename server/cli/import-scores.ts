/** Prints a file's scores as they would be printed, and keeps them. */
import { basename } from 'node:path';
import { printResult } from '../../src/lib/domain/result.ts';
import { seedEditions } from '../seed/editions.ts';
import { print, refuse, type ImportOrder } from './import-order.ts';
import { inDatabase } from './in-database.ts';
import { keepResult } from './keep-result.ts';
import { sentenceOf } from './score-file-problem.ts';
import { readScoreFile } from './score-file.ts';

/** The exit code. */
export async function importScores(text: string, order: ImportOrder): Promise<number> {
	const read = readScoreFile(text, seedEditions);
	if (!read.ok) return refuse(read.problems.map(sentenceOf));
	const { file } = read;
	for (const name of file.ignored) console.error(`Fältet ”${name}” används inte.`);
	const result = printResult(file.edition, file.scores);
	if (!order.dryRun) {
		await inDatabase((db) => keepResult(db, file, result, basename(order.file), Date.now()));
		console.error(`Sparade ${file.municipality} ${file.year} som tidigare resultat: ${result.total} poäng.`);
	}
	const { questions, areas, total } = result;
	return print({ questions: Object.fromEntries(questions), areas: Object.fromEntries(areas), total }, order);
}
