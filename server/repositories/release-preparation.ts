/** What is decided before a release: on findings, on what is left open, and who has read the whole of it through. */

import type { Kysely } from 'kysely';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { FindingDecision } from '../../src/lib/domain/privacy-decision.ts';
import type { WaitingComment } from '../../src/lib/domain/release-gates.ts';
import type { Schema } from '../db/tables/index.ts';

type Act = { readonly by: UserId; readonly at: number };
export type Decided = Act & { readonly decision: FindingDecision };
export type LeftOpen = Act & { readonly place: string; readonly reason: string };

/** Finding → what was decided on it last. */
export async function privacyDecisions(
	db: Kysely<Schema>,
	evaluation: string
): Promise<Map<string, Decided>> {
	const rows = await db
		.selectFrom('privacy_decision')
		.select(['finding', 'decision', 'by', 'at'])
		.where('evaluation_id', '=', evaluation)
		.execute();
	return new Map(rows.map(({ finding, ...decided }) => [finding, decided]));
}

/** The decision replaces an earlier one on the same finding. */
export async function saveDecision(
	db: Kysely<Schema>,
	evaluation: string,
	finding: string,
	decided: Decided
): Promise<void> {
	await db
		.insertInto('privacy_decision')
		.values({ evaluation_id: evaluation, finding, ...decided })
		.onConflict((conflict) => conflict.columns(['evaluation_id', 'finding']).doUpdateSet(decided))
		.execute();
}

/** In the order of their places. */
export async function leftOpenOf(db: Kysely<Schema>, evaluation: string): Promise<LeftOpen[]> {
	return db
		.selectFrom('left_open')
		.select(['place', 'reason', 'by', 'at'])
		.where('evaluation_id', '=', evaluation)
		.orderBy('place')
		.execute();
}

/** A later reason replaces an earlier one; null: it isn't left open any more. */
export async function saveLeftOpen(
	db: Kysely<Schema>,
	evaluation: string,
	place: string,
	left: Omit<LeftOpen, 'place'> | null
): Promise<void> {
	await db
		.deleteFrom('left_open')
		.where('evaluation_id', '=', evaluation)
		.where('place', '=', place)
		.execute();
	if (left !== null)
		await db
			.insertInto('left_open')
			.values({ evaluation_id: evaluation, place, ...left })
			.execute();
}

/** Who has read the whole of it through → when. */
export async function readThroughBy(db: Kysely<Schema>, evaluation: string): Promise<Map<UserId, number>> {
	const rows = await db
		.selectFrom('read_through')
		.select(['user_id', 'at'])
		.where('evaluation_id', '=', evaluation)
		.execute();
	return new Map(rows.map(({ user_id, at }) => [user_id, at]));
}

/** Null takes the word back. */
export async function saveReadThrough(
	db: Kysely<Schema>,
	evaluation: string,
	user: UserId,
	at: number | null
): Promise<void> {
	await db
		.deleteFrom('read_through')
		.where('evaluation_id', '=', evaluation)
		.where('user_id', '=', user)
		.execute();
	if (at !== null)
		await db.insertInto('read_through').values({ evaluation_id: evaluation, user_id: user, at }).execute();
}

/** Comments of contacts that were sent and have no answer, and the team's own that nobody has resolved. */
export async function waitingComments(db: Kysely<Schema>, evaluation: string): Promise<WaitingComment[]> {
	const rows = await db
		.selectFrom('comment')
		.select(['id', 'area', 'question', 'release_id'])
		.where('evaluation_id', '=', evaluation)
		.where('removed_at', 'is', null)
		.where((is) =>
			is.or([
				is.and([is('release_id', 'is', null), is('resolved_at', 'is', null)]),
				is.and([
					is('release_id', 'is not', null),
					is('sent_at', 'is not', null),
					is.not(
						is.exists(
							is
								.selectFrom('comment_answer')
								.select('comment_answer.n')
								.whereRef('comment_answer.comment_id', '=', 'comment.id')
						)
					)
				])
			])
		)
		.orderBy('area')
		.orderBy('created_at')
		.execute();
	return rows.map(({ id, area, question, release_id }) => ({
		id,
		area,
		question,
		ofContacts: release_id !== null
	}));
}
