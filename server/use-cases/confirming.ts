/** What confirming and reserving have in common: they are of one agreement, the one that stands. */

import { questionStanding } from '../../src/lib/domain/assigned.ts';
import { standingAgreement } from '../../src/lib/domain/agreement.ts';
import type { Agreement, Confirmation, Evaluation } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { saveConfirmation } from '../repositories/confirmation.ts';
import type { Acting } from './act.ts';
import { showConfirmation } from './projection.ts';

/** The question's agreement; refuses if another one, or none, stands by now. */
export function theAgreement(evaluation: Evaluation, question: string, agreement: string): Agreement {
	const standing = standingAgreement(questionStanding(evaluation, question));
	if (standing?.id !== agreement) throw new Refused('agreement-changed', { question });
	return standing;
}

/** Replaces what the actor said of the agreement before. */
export async function sayOf(
	{ trx, evaluation, actor, project }: Acting,
	question: string,
	agreement: string,
	said: Confirmation
): Promise<void> {
	const { id } = theAgreement(evaluation, question, agreement);
	await saveConfirmation(trx, id, actor.user, said);
	project((doc) => showConfirmation(doc, question, actor.user, id, said));
}
