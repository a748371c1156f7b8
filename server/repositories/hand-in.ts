/** Handed-in scores: frozen for ever, told to nobody but their author until they are revealed. */

import type { Kysely } from 'kysely';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { Hundredths, Score } from '../../src/lib/domain/score.ts';
import type { Schema } from '../db/tables/index.ts';

/** That somebody has handed in, without what. */
export interface HandedIn {
	readonly question: string;
	readonly user: UserId;
	readonly round: number;
}

export interface HandIn extends HandedIn {
	readonly score: Score & { readonly x: Hundredths };
	readonly at: number;
}

export async function handedInOf(db: Kysely<Schema>, evaluation: string): Promise<HandedIn[]> {
	return db
		.selectFrom('hand_in')
		.select(['question', 'user_id as user', 'round'])
		.where('evaluation_id', '=', evaluation)
		.execute();
}

/** Throws if one of them was handed in before. */
export async function insertHandIns(
	db: Kysely<Schema>,
	evaluation: string,
	handIns: readonly HandIn[]
): Promise<void> {
	if (handIns.length === 0) return;
	await db
		.insertInto('hand_in')
		.values(
			handIns.map(({ question, user, round, score, at }) => ({
				evaluation_id: evaluation,
				question,
				user_id: user,
				round,
				...score,
				at
			}))
		)
		.execute();
}

/** The values of one round, for the act that reveals them. */
export async function handInsOfRound(
	db: Kysely<Schema>,
	evaluation: string,
	questions: readonly string[],
	round: number
): Promise<HandIn[]> {
	if (questions.length === 0) return [];
	const rows = await db
		.selectFrom('hand_in')
		.select(['question', 'user_id', 'round', 'x', 'rationale', 'confidence', 'at'])
		.where('evaluation_id', '=', evaluation)
		.where('question', 'in', questions)
		.where('round', '=', round)
		.orderBy('question')
		.orderBy('user_id')
		.execute();
	return rows.map(({ question, user_id, round, x, rationale, confidence, at }) => ({
		question,
		user: user_id,
		round,
		score: { x, rationale, confidence },
		at
	}));
}

/** A person's own hand-ins, values included: for that person alone. */
export async function ownHandIns(db: Kysely<Schema>, evaluation: string, user: UserId): Promise<HandIn[]> {
	const rows = await db
		.selectFrom('hand_in')
		.select(['question', 'round', 'x', 'rationale', 'confidence', 'at'])
		.where('evaluation_id', '=', evaluation)
		.where('user_id', '=', user)
		.execute();
	return rows.map(({ question, round, x, rationale, confidence, at }) => ({
		question,
		user,
		round,
		score: { x, rationale, confidence },
		at
	}));
}
