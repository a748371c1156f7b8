/** The whole database, evaluation by evaluation. */

import { sql } from 'kysely';
import type { Erasure } from '../../src/lib/domain/erasure.ts';
import type { Reading } from '../db/reading.ts';
import { allErasures } from '../repositories/erasure.ts';
import { allEvaluations } from '../repositories/evaluation.ts';
import { verifyEvaluation, type EvaluationReport } from './evaluation.ts';
import type { Finding } from './finding.ts';
import { orphans } from './orphans.ts';

/** What the database itself says of its file, beyond what is stored in it; empty where all is well, or it can't tell. */
export async function storageFaults({ dialect, snapshot }: Reading): Promise<string[]> {
	if (dialect !== 'sqlite') return [];
	const { rows } = await snapshot((db) =>
		sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
	);
	return rows.map((row) => row.integrity_check).filter((said) => said !== 'ok');
}

/** The proofs of what was deleted, of all evaluations. */
export async function deletionProofs({ snapshot }: Reading): Promise<readonly Erasure[]> {
	return snapshot(allErasures);
}

export async function strayRows({ snapshot }: Reading): Promise<Finding[]> {
	return snapshot(orphans);
}

/** @param published fingerprints of the keys that are known from elsewhere */
export async function* verifyDatabase(
	{ snapshot }: Reading,
	published: readonly string[]
): AsyncGenerator<EvaluationReport> {
	for (const { id } of await snapshot(allEvaluations))
		yield await snapshot((db) => verifyEvaluation(db, id, published)).catch((error: unknown) => {
			if (!isOfContent(error)) throw error;
			return unreadable(id);
		});
}

/** Not of the connection: those errors have codes, except the one SQLite gives a broken file. */
function isOfContent(error: unknown): error is Error {
	if (!(error instanceof Error)) return false;
	return !('code' in error) || (typeof error.code === 'string' && error.code.startsWith('SQLITE_CORRUPT'));
}

/** Something in it is so wrong that nothing more can be said. */
function unreadable(evaluation: string): EvaluationReport {
	const counts = { rooms: 0, rows: 0, entries: 0, versions: 0, seals: 0, files: 0 };
	const findings: Finding[] = [{ kind: 'unreadable', at: `evaluation ${evaluation}` }];
	return { evaluation, name: null, counts, unmade: [], findings };
}
