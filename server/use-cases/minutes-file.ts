/** The minutes as a file. */

import type { Kysely } from 'kysely';
import type { Actor, Evaluation } from '../../src/lib/domain/evaluation.ts';
import type { MinutesFormat } from '../../src/lib/report/minutes-files.ts';
import { reportLanguage } from '../../src/lib/report/report-of.ts';
import type { Schema } from '../db/tables/index.ts';
import { minutesFileOf, type MinutesFile } from '../print/minutes.ts';
import { minutesOf } from './minutes.ts';

/** Refuses who isn't on the team. Null where there is no such evaluation. Throws where it can't be made. */
export async function minutesFile(
	db: Kysely<Schema>,
	actor: Actor,
	{ id, edition }: Pick<Evaluation, 'id' | 'edition'>,
	format: MinutesFormat,
	options: { readonly letters: boolean }
): Promise<MinutesFile | null> {
	const minutes = await minutesOf(db, actor, id, options);
	return minutes === null ? null : minutesFileOf(minutes, format, reportLanguage(edition));
}
