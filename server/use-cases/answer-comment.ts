import { answerProblem } from '../../src/lib/domain/comment-draft.ts';
import { standingAgreement } from '../../src/lib/domain/agreement.ts';
import { questionStanding } from '../../src/lib/domain/assigned.ts';
import type { Comment } from '../../src/lib/domain/comment.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { refusalOf } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { reopenAgreement } from '../repositories/agreement.ts';
import { insertAnswer } from '../repositories/answer.ts';
import { findComment } from '../repositories/comment.ts';
import { act, type Acting } from './act.ts';
import { checkedDecision, withPlainLines } from './comment-input.ts';
import { notify } from './notify.ts';
import { showAgreement } from './projection.ts';
import { requiredReason } from './reason.ts';

export type AnswerComment = {
	readonly evaluation: string;
	readonly comment: string;
	/** One of `decisions`. */
	readonly decision: string;
	readonly reason: string;
	/** A question of the comment's area to take the agreement back of, with the same reason; null for none. */
	readonly reopen: string | null;
};

/** Answers a comment that was sent; the municipality reads it at once. Another answer may follow. */
export async function answerComment(
	db: Database,
	actor: Actor,
	{ evaluation: id, comment, decision, reason, reopen }: AnswerComment,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'answer-comment' }, now, async (acting) => {
		const { trx, evaluation, log } = acting;
		const found = await findComment(trx, id, comment);
		const problem = answerProblem(found);
		if (problem !== null || found === null) throw new Refused(problem ?? 'comment-not-found');
		const why = withPlainLines(requiredReason(reason));
		const answer = { comment, decision: checkedDecision(decision), reason: why, by: actor.user, at: now };
		const { n } = await insertAnswer(trx, answer);
		await log('answer-comment', { comment, n, decision: answer.decision });
		const about = { release: found.release, comment };
		await notify(trx, { evaluation, kind: 'answered', by: actor.user, about }, now);
		if (reopen !== null) await takeBack(acting, found, reopen, why);
	});
}

async function takeBack(
	{ trx, evaluation, actor, now, project, log }: Acting,
	{ place }: Comment,
	question: string,
	reason: string
): Promise<void> {
	const area = evaluation.edition.areas.find(({ number }) => number === place.area);
	const about = place.question === null || place.question === question;
	if (!about || !area?.questions.some(({ id }) => id === question))
		throw new Refused('bad-input', { field: 'reopen' });
	const code = refusalOf(actor, { do: 'reopen', question }, evaluation);
	if (code !== null) throw new Refused(code);
	const standing = standingAgreement(questionStanding(evaluation, question));
	if (standing === null) throw new Refused('not-agreed');
	const reopened = { by: actor.user, at: now, reason };
	await reopenAgreement(trx, standing.id, reopened);
	project((doc) => showAgreement(doc, question, { ...standing, reopened }));
	await log('reopen', { question, agreement: standing.id, reason });
	await notify(trx, { evaluation, kind: 'reopened', by: actor.user, about: { question } }, now);
}
