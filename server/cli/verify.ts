/**
 * `npm run verify [-- FILE…] [--keys FILE.pem]`: judges files of locked versions, or, without any, the whole database.
 * Needs no network. Exit code 0: all is as it was sealed; 1: something isn't; 2: it was asked wrongly, or there was
 * nothing to read; 3: it holds together, but no published key was at hand.
 */
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFile } from '../../src/lib/seal/checking.ts';
import { readKeys, type KeyRing } from '../signing/key.ts';
import { nodeCryptography } from '../signing/sign.ts';
import { judgeDatabase } from './verify-database.ts';
import { verdictOf } from './verify-sentences.ts';

const usage = 'Användning: npm run verify -- [FIL …] [--keys NYCKLAR.pem]';

try {
	process.loadEnvFile();
} catch {
	// No .env: what is judged comes from the environment alone.
}
process.exitCode = await run();

async function run(): Promise<number> {
	const options = optionsOf();
	if (options === null) return refuse(usage);
	let keys: KeyRing | null;
	try {
		keys = keysAtHand(options.keys, process.env);
	} catch (error) {
		return refuse(`Nyckelfilen går inte att läsa: ${error instanceof Error ? error.message : 'okänt fel'}`);
	}
	const published = keys?.published.map(({ fingerprint }) => fingerprint) ?? null;
	if (options.files.length === 0) return judgeDatabase(process.env, published);
	const codes: number[] = [];
	for (const file of options.files) codes.push(await judgeFile(file, published));
	return [2, 1, 3].find((code) => codes.includes(code)) ?? 0;
}

async function judgeFile(file: string, published: readonly string[] | null): Promise<number> {
	const bytes = await readFile(file).catch(() => null);
	if (bytes === null) return refuse(`Filen ${file} går inte att läsa.`);
	const verdict = await checkFile(bytes, published, nodeCryptography);
	for (const line of verdictOf(basename(file), verdict)) console.log(line);
	if (verdict.intact) return 0;
	return Object.values(verdict.answers).some((answer) => answer === 'no') ? 1 : 3;
}

/** Those named, else those of the server's own key file, else the demo's; null for none. */
function keysAtHand(named: string | null, env: NodeJS.ProcessEnv): KeyRing | null {
	const demo = join(env['SAMSYN_DATA'] || 'data', 'signing-key.pem');
	const file = named ?? (env['SIGNING_KEY_FILE'] || (existsSync(demo) ? demo : null));
	return file === null ? null : readKeys(readFileSync(file, 'utf8'));
}

function optionsOf(): { files: readonly string[]; keys: string | null } | null {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { keys: { type: 'string' } }
		});
		return { files: positionals, keys: values.keys ?? null };
	} catch (error) {
		if (error instanceof TypeError) return null;
		throw error;
	}
}

function refuse(sentence: string): number {
	console.error(sentence);
	return 2;
}
