/**
 * The ledger of what was deleted: a file in the data folder, outside the database, so that it knows what a restored
 * backup doesn't. A line holds ids, a checksum and times; no words and no names.
 */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { erasedBecause, erasedKinds, type Erasure } from '../../src/lib/domain/erasure.ts';
import type { ErasureLedger } from '../use-cases/erasing.ts';

export const LEDGER_FILE = 'erasures.jsonl';

/** `data`: the folder of the installation's data. Several processes may append to one file. */
export function openLedger(data: string): ErasureLedger {
	const path = join(data, LEDGER_FILE);
	return {
		append(erasure) {
			mkdirSync(data, { recursive: true, mode: 0o700 });
			const isNew = !existsSync(path);
			const file = openSync(path, 'a', 0o600);
			try {
				// A line of its own, also after one that a fault cut off.
				writeSync(file, `\n${JSON.stringify(written(erasure))}`);
				fsyncSync(file);
			} finally {
				closeSync(file);
			}
			if (isNew) syncFolder(data);
		},
		read: () => (existsSync(path) ? readFileSync(path, 'utf8').split('\n').flatMap(lineOf) : [])
	};
}

/** Who asked is no business of a file that lies for as long as its backups do. */
function written({ id, evaluation, kind, interview, code, hash, why, at }: Erasure): Omit<Erasure, 'by'> {
	return { id, evaluation, kind, interview, code, hash, why, at };
}

/** So that the file itself is found again after a fault. */
function syncFolder(path: string): void {
	const folder = openSync(path, 'r');
	try {
		fsyncSync(folder);
	} finally {
		closeSync(folder);
	}
}

/** None of a line that was cut off: its deletion was never committed. */
function lineOf(line: string): Erasure[] {
	try {
		const value: unknown = JSON.parse(line);
		return isErasure(value) ? [{ ...value, by: null }] : [];
	} catch (error) {
		if (error instanceof SyntaxError) return [];
		throw error;
	}
}

function isErasure(value: unknown): value is Omit<Erasure, 'by'> {
	if (typeof value !== 'object' || value === null) return false;
	const line = value as Readonly<Record<string, unknown>>;
	const isText = (field: unknown) => typeof field === 'string';
	const isTextOrNone = (field: unknown) => field === null || isText(field);
	return (
		[line['id'], line['evaluation'], line['hash']].every(isText) &&
		[line['interview'], line['code']].every(isTextOrNone) &&
		erasedKinds.some((kind) => kind === line['kind']) &&
		erasedBecause.some((why) => why === line['why']) &&
		Number.isSafeInteger(line['at'])
	);
}

const handle = Symbol.for('samsyn.ledger');

/** It lies on the global object because two module graphs (bundle and server) must share it. */
const shared: typeof globalThis & { [handle]?: ErasureLedger | undefined } = globalThis;

export function useLedger(ledger: ErasureLedger | undefined): void {
	shared[handle] = ledger;
}

/** The ledger given to `useLedger`. Throws if there is none yet. */
export function ledger(): ErasureLedger {
	const found = shared[handle];
	if (found === undefined) throw new Error('no ledger is open yet');
	return found;
}
