/** The interviews as the rules see them: who takes part, and whether their notes are deleted. */

import type { Kysely } from 'kysely';
import type { InterviewStanding } from '../../src/lib/domain/evaluation.ts';
import type { Schema } from '../db/tables/index.ts';

/** By id, in the order they were planned. One question to the database: it is asked on every page. */
export async function interviewStandings(
	db: Kysely<Schema>,
	evaluation: string
): Promise<Map<string, InterviewStanding>> {
	const rows = await db
		.selectFrom('interview')
		.leftJoin('interview_present', 'interview_present.interview_id', 'interview.id')
		.select(['interview.id', 'interview.erased_at', 'interview_present.user_id'])
		.where('interview.evaluation_id', '=', evaluation)
		.orderBy('interview.n')
		.execute();
	const byId = Map.groupBy(rows, ({ id }) => id);
	return new Map(
		[...byId].map(([id, found]) => [
			id,
			{
				present: new Set(found.flatMap(({ user_id }) => (user_id === null ? [] : [user_id]))),
				erased: found.some(({ erased_at }) => erased_at !== null)
			}
		])
	);
}
