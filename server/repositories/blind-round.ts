/** Blind rounds of a question, from the second on; the first is the area's sealed round. */

import type { Kysely } from 'kysely';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { Schema } from '../db/tables/index.ts';

export type RoundOutcome = 'complete' | 'early' | 'cancelled';

export interface BlindRound {
	readonly question: string;
	readonly n: number;
	readonly opened: { readonly at: number; readonly by: UserId };
	/** Null while it is open. */
	readonly closed: {
		readonly at: number;
		readonly by: UserId;
		readonly outcome: RoundOutcome;
		readonly reason: string | null;
	} | null;
}

/** In the order of their numbers. */
export async function blindRoundsOf(db: Kysely<Schema>, evaluation: string): Promise<BlindRound[]> {
	const rows = await db
		.selectFrom('blind_round')
		.selectAll()
		.where('evaluation_id', '=', evaluation)
		.orderBy('n')
		.execute();
	return rows.map(({ question, n, opened_at, opened_by, closed_at, closed_by, outcome, reason }) => ({
		question,
		n,
		opened: { at: opened_at, by: opened_by },
		closed:
			closed_at === null || closed_by === null || outcome === null
				? null
				: { at: closed_at, by: closed_by, outcome, reason }
	}));
}

/** Throws if there is a round of that number. */
export async function insertBlindRound(
	db: Kysely<Schema>,
	evaluation: string,
	{ question, n, opened }: BlindRound
): Promise<void> {
	await db
		.insertInto('blind_round')
		.values({ evaluation_id: evaluation, question, n, opened_at: opened.at, opened_by: opened.by })
		.execute();
}

/** Throws unless the round is open. */
export async function closeBlindRound(
	db: Kysely<Schema>,
	evaluation: string,
	{ question, n }: { readonly question: string; readonly n: number },
	{ at, by, outcome, reason }: NonNullable<BlindRound['closed']>
): Promise<void> {
	await db
		.updateTable('blind_round')
		.set({ closed_at: at, closed_by: by, outcome, reason })
		.where('evaluation_id', '=', evaluation)
		.where('question', '=', question)
		.where('n', '=', n)
		.where('closed_at', 'is', null)
		.returning('n')
		.executeTakeFirstOrThrow();
}
