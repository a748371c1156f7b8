import { questionStanding } from '../../src/lib/domain/assigned.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Score } from '../../src/lib/domain/score.ts';
import type { Database } from '../db/connect.ts';
import { insertHandIns } from '../repositories/hand-in.ts';
import { act } from './act.ts';
import { closeCompleteRounds } from './round-closing.ts';
import { handInsFrom } from './score-input.ts';

export type HandInQuestion = {
	readonly evaluation: string;
	readonly question: string;
	readonly value: Score;
};

/** Hands in the actor's score of the open blind round. When everybody in A has, the round closes by itself. */
export async function handInQuestion(
	db: Database,
	actor: Actor,
	{ evaluation: id, question, value }: HandInQuestion,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'hand-in-question', question }, now, async (acting) => {
		const { round } = questionStanding(acting.evaluation, question);
		const rows = await handInsFrom(acting, [question], round, { [question]: value });
		await insertHandIns(acting.trx, id, rows);
		await acting.log('hand-in-question', { question, round });
		await closeCompleteRounds(acting);
	});
}
