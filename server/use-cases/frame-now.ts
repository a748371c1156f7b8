/** What stands beside an evaluation's own points and texts in its report, as it is now. */

import type { Kysely } from 'kysely';
import type { Evaluation } from '../../src/lib/domain/evaluation.ts';
import { comparisonAmong } from '../../src/lib/report/comparison.ts';
import type { ReportFrame } from '../../src/lib/report/report-of.ts';
import type { Schema } from '../db/tables/index.ts';
import { resultsByEdition } from '../repositories/earlier-result.ts';
import { earlierNow } from './earlier-now.ts';
import { printedTexts } from './standard-texts.ts';

/** Read within the act that keeps a version, it is what that version's report shows for ever. */
export async function frameNow(db: Kysely<Schema>, evaluation: Evaluation): Promise<ReportFrame> {
	const { municipality, year, edition } = evaluation;
	const earlier = await earlierNow(db, evaluation);
	const results = await resultsByEdition(db, edition.id);
	return {
		texts: await printedTexts(db, evaluation, earlier?.year ?? null),
		comparison: comparisonAmong(results, { municipality, year, edition: edition.id }),
		earlier
	};
}
