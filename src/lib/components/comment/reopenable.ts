/** Which questions' agreements can be taken back together with the answer to a comment. */
import { standingAgreement } from '../../domain/agreement.ts';
import { questionStanding } from '../../domain/assigned.ts';
import type { Actor, Evaluation } from '../../domain/evaluation.ts';
import { findArea } from '../../domain/instrument.ts';
import { can } from '../../domain/permissions.ts';
import type { ShownPlace } from '../../domain/shown-comment.ts';

/** The question that the comment is about, else those of its area: those that are agreed and the actor may reopen. */
export function reopenable(
	actor: Actor,
	evaluation: Evaluation,
	{ area, question: about }: Pick<ShownPlace, 'area' | 'question'>
): string[] {
	const questions = findArea(evaluation.edition, area)?.questions ?? [];
	return questions
		.map(({ id }) => id)
		.filter((question) => about === null || about === question)
		.filter((question) => standingAgreement(questionStanding(evaluation, question)) !== null)
		.filter((question) => can(actor, { do: 'reopen', question }, evaluation));
}
