/** How a blind round ends: handed-in scores become visible and current, all at once; a cancelled round shows nothing. */

import { writeRound } from '../../src/lib/document/rounds.ts';
import { assignedTo, missingForRound, questionStanding } from '../../src/lib/domain/assigned.ts';
import type { Evaluation } from '../../src/lib/domain/evaluation.ts';
import { closeBlindRound, type RoundOutcome } from '../repositories/blind-round.ts';
import { loadEvaluation } from '../repositories/evaluation.ts';
import { handInsOfRound } from '../repositories/hand-in.ts';
import type { Acting } from './act.ts';
import { showHandIns } from './projection.ts';

/** Closes the question's open round. Only those in A are shown; who has not handed in keeps the former score. */
export async function closeRoundOf(
	{ trx, evaluation, actor, now, project }: Acting,
	question: string,
	outcome: RoundOutcome,
	reason: string | null
): Promise<void> {
	const n = questionStanding(evaluation, question).round;
	await closeBlindRound(trx, evaluation.id, { question, n }, { at: now, by: actor.user, outcome, reason });
	const assigned = new Set(assignedTo(evaluation, question));
	const handIns = outcome === 'cancelled' ? [] : await handInsOfRound(trx, evaluation.id, [question], n);
	project((doc) => {
		writeRound(doc, question, { n, open: false });
		showHandIns(
			doc,
			handIns.filter(({ user }) => assigned.has(user))
		);
	});
}

/** Closes the rounds in which nobody of A is missing any more, after an act that may have brought that about. */
export async function closeCompleteRounds(acting: Acting): Promise<void> {
	const after = await loadEvaluation(acting.trx, acting.evaluation.id);
	if (after === null) return;
	for (const question of completeRounds(after)) {
		await closeRoundOf({ ...acting, evaluation: after }, question, 'complete', null);
		await acting.log('close-round', { question, outcome: 'complete' });
	}
}

function completeRounds(evaluation: Evaluation): string[] {
	return [...evaluation.questions]
		.filter(([, { blindOpen }]) => blindOpen)
		.map(([question]) => question)
		.filter(
			(question) =>
				assignedTo(evaluation, question).length > 0 && missingForRound(evaluation, question).length === 0
		);
}
