import type { ShownDrafts } from '../../src/lib/domain/comment-draft.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { answersProblem } from '../../src/lib/domain/request.ts';
import type { Database } from '../db/connect.ts';
import { draftAnswers, sendAnswer } from '../repositories/request-answer.ts';
import { requestsOf } from '../repositories/request.ts';
import { act } from './act.ts';
import { notify } from './notify.ts';

export type SendAnswers = {
	readonly evaluation: string;
	/** The drafts that are sent, as the page shows them; others stay with the contacts. */
	readonly shown: ShownDrafts;
};

/** Sends prepared answers to the team, for all the municipality's contacts. How many. */
export async function sendAnswers(
	db: Database,
	actor: Actor,
	{ evaluation: id, shown }: SendAnswers,
	now: number
): Promise<{ readonly sent: number }> {
	return act(db, actor, id, { do: 'answer-request' }, now, async ({ trx, evaluation, log }) => {
		const drafts = await draftAnswers(trx, id);
		const problem = answersProblem(await requestsOf(trx, id), drafts, shown);
		if (problem !== null) throw new Refused(problem);
		const sent = Object.keys(shown);
		for (const answer of sent) await sendAnswer(trx, answer, { by: actor.user, at: now });
		await log('send-answers', { count: sent.length });
		await notify(trx, { evaluation, kind: 'answers-sent', by: actor.user }, now);
		return { sent: sent.length };
	});
}
