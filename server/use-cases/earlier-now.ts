/** The municipality's evaluation before this one. */

import type { Kysely } from 'kysely';
import type { Evaluation } from '../../src/lib/domain/evaluation.ts';
import type { EarlierReport } from '../../src/lib/report/earlier-report.ts';
import type { Schema } from '../db/tables/index.ts';
import { earlierReportOf } from '../repositories/earlier-report.ts';
import { publishedBefore } from '../repositories/evaluation.ts';
import { versionsOf } from '../repositories/version.ts';
import { earlierFromHere } from './earlier-from-here.ts';

/** The latest of an earlier year: as its report told it, or from here, if it is published; of one year the one made here. */
export async function earlierNow(
	db: Kysely<Schema>,
	{ id, municipality, year }: Pick<Evaluation, 'id' | 'municipality' | 'year'>
): Promise<EarlierReport | null> {
	const told = await earlierReportOf(db, municipality.code, year);
	const here = await publishedBefore(db, { id, municipality, year });
	if (here === null || (told !== null && told.year > here.year)) return told;
	const locked = (await versionsOf(db, here.id)).find(({ kind }) => kind === 'locked');
	return (locked && (await earlierFromHere(db, here.id, locked.n))) ?? told;
}
