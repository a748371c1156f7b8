/** Of how many kinds of source each question has evidence, for pages that tell of no card. */

import type { Kysely } from 'kysely';
import type { Schema } from '../db/tables/index.ts';

/** As `kindsOfEvidence` says of all cards; questions without any are left out. */
export async function evidenceKindsOf(
	db: Kysely<Schema>,
	evaluation: string
): Promise<ReadonlyMap<string, number>> {
	const rows = await db
		.selectFrom('evidence_link')
		.innerJoin('evidence', 'evidence.id', 'evidence_link.evidence_id')
		.where('evidence.evaluation_id', '=', evaluation)
		.groupBy('evidence_link.question')
		.select(({ fn }) => ['evidence_link.question', fn.count<number>('evidence.kind').distinct().as('kinds')])
		.execute();
	return new Map(rows.map(({ question, kinds }) => [question, Number(kinds)]));
}
