/** What agreeing stands on: the scores as they are at the journal's head, and the rows and marks it leaves. */

import { randomUUID } from 'node:crypto';
import { scoresIn } from '../../src/lib/document/scores.ts';
import { viewOf, type QuestionView } from '../../src/lib/domain/consensus/view.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Hundredths } from '../../src/lib/domain/score.ts';
import { insertAgreement } from '../repositories/agreement.ts';
import { saveConfirmation } from '../repositories/confirmation.ts';
import type { Acting } from './act.ts';
import { showAgreement, showConfirmation } from './projection.ts';

/** The question with its current scores. Refuses (`not-found`) if the edition has no such question. */
export async function currentView({ evaluation, document }: Acting, question: string): Promise<QuestionView> {
	const entries = scoresIn(await document()).filter((entry) => entry.question === question);
	const scores = new Map(entries.map(({ evaluator, score }) => [evaluator, score]));
	const view = viewOf(evaluation, question, scores, new Set());
	if (!view) throw new Refused('not-found');
	return view;
}

/** Makes the agreement, whose id it returns; the actor confirms it by agreeing. Asks nothing. */
export async function makeAgreement(
	{ trx, evaluation, actor, now, project, log }: Acting,
	question: string,
	x: Hundredths,
	reason: string | null
): Promise<string> {
	const agreement = { id: randomUUID(), x, reason, by: actor.user, at: now, reopened: null };
	const own = { kind: 'confirm', text: null, at: now } as const;
	await insertAgreement(trx, evaluation.id, question, agreement);
	await saveConfirmation(trx, agreement.id, actor.user, own);
	project((doc) => {
		showAgreement(doc, question, agreement);
		showConfirmation(doc, question, actor.user, agreement.id, own);
	});
	await log('agree', { question, agreement: agreement.id, x, reason });
	return agreement.id;
}
