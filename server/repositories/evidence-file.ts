/** Files of evidence: which there are, and how far their text has been read. */

import type { Kysely } from 'kysely';
import type { Schema } from '../db/tables/index.ts';

/** Which of the ids are files of evidence. */
export async function evidenceFileIds(
	db: Kysely<Schema>,
	ids: readonly string[]
): Promise<ReadonlySet<string>> {
	if (ids.length === 0) return new Set();
	const rows = await db.selectFrom('evidence_file').select('evidence_id').execute();
	const known = new Set(rows.map(({ evidence_id }) => evidence_id));
	return new Set(ids.filter((id) => known.has(id)));
}
