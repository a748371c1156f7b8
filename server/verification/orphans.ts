/** Rows that belong to no evaluation, as if the evaluation had been taken away, or its name in them changed. */

import { sql, type Kysely } from 'kysely';
import type { Schema } from '../db/tables/index.ts';
import type { Finding } from './finding.ts';

const owned = [
	{ table: 'audit', column: 'evaluation_id', owner: 'evaluation' },
	{ table: 'version', column: 'evaluation_id', owner: 'evaluation' },
	{ table: 'version_frame', column: 'evaluation_id', owner: 'evaluation' },
	{ table: 'seal', column: 'evaluation_id', owner: 'evaluation' },
	{ table: 'rendering', column: 'evaluation_id', owner: 'evaluation' },
	{ table: 'rendering_manifest', column: 'evaluation_id', owner: 'evaluation' },
	{ table: 'release', column: 'evaluation_id', owner: 'evaluation' },
	{ table: 'room', column: 'evaluation', owner: 'evaluation' },
	{ table: 'journal', column: 'room', owner: 'room' },
	{ table: 'checkpoint', column: 'room', owner: 'room' },
	{ table: 'sheet_journal', column: 'room', owner: 'room' },
	{ table: 'sheet_checkpoint', column: 'room', owner: 'room' },
	{ table: 'notes_journal', column: 'room', owner: 'room' },
	{ table: 'notes_checkpoint', column: 'room', owner: 'room' }
] as const;

/** One finding for each table that has such rows. */
export async function orphans(db: Kysely<Schema>): Promise<Finding[]> {
	const findings: Finding[] = [];
	for (const { table, column, owner } of owned) {
		const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}
			where not exists (select 1 from ${sql.table(owner)} where ${sql.ref(`${owner}.id`)} = ${sql.ref(`${table}.${column}`)})`.execute(
			db
		);
		const n = Number(rows[0]?.n ?? 0);
		if (n > 0) findings.push({ kind: 'orphan', at: `${table} (${n})` });
	}
	return findings;
}
