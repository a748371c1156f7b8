/** `npm run import -- FILE [--dry-run] [--json]`: reads scores, an edition or an older report, prints what it read and keeps it. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { jsonIn, reportsIn } from '../older-reports/json/read-json.ts';
import { seedEditions } from '../seed/editions.ts';
import { isEditionFile } from './edition-file.ts';
import { importOrder, refuse } from './import-order.ts';

const usage = 'Användning: npm run import -- FIL [--dry-run] [--json]';

process.exitCode = await run();

async function run(): Promise<number> {
	const order = importOrder();
	if (order === null) return refuse([usage]);
	const bytes = await readFile(order.file).catch(() => null);
	if (bytes === null) return refuse([`Filen ${order.file} går inte att läsa.`]);
	const text = bytes.toString('utf8').replace(/^\ufeff/, '');
	const json = jsonIn(text);
	// Each way fetches only what it needs: most of a short command's time is fetching.
	if (isEditionFile(json)) return (await import('./import-edition.ts')).importEdition(json, order);
	const named = extname(order.file).toLowerCase() === '.json';
	const scores = json === undefined ? named : named && reportsIn(json, seedEditions) === null;
	if (scores || hasScores(json)) return (await import('./import-scores.ts')).importScores(text, order);
	return (await import('./import-report.ts')).importReport(bytes, order);
}

function hasScores(json: unknown): boolean {
	return typeof json === 'object' && json !== null && 'scores' in json;
}
