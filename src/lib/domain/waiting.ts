/** What waits for a member of the team, as numbers: nothing here needs a score. */
import { standingAgreement } from './agreement.ts';
import { assignedTo, hasHandedInArea, missingFor, questionStanding, readyToReveal } from './assigned.ts';
import type { Actor, Evaluation } from './evaluation.ts';
import { can } from './permissions.ts';
import { areaStanding } from './standing.ts';

export interface Waiting {
	/** Questions of sealed areas without a score of one's own. */
	readonly toScore: number;
	/** Areas whose questions are all scored and not handed in. */
	readonly toHandIn: number;
	/** Areas that are ready to open, for who may open them. */
	readonly toReveal: number;
	/** Blind rounds one has not handed in. */
	readonly toScoreBlind: number;
	/** Opened questions without an agreement. */
	readonly toAgree: number;
	/** Agreements one has neither confirmed nor reserved oneself against. */
	readonly toConfirm: number;
}

/** `scored`: how many questions of a sealed area the person has scored on the sheet. */
export function waitingFor(actor: Actor, evaluation: Evaluation, scored: (area: number) => number): Waiting {
	const { user } = actor;
	const waiting = { toScore: 0, toHandIn: 0, toReveal: 0, toScoreBlind: 0, toAgree: 0, toConfirm: 0 };
	for (const { number, questions } of evaluation.edition.areas) {
		const own = questions.filter(({ id }) => assignedTo(evaluation, id).includes(user));
		if (areaStanding(evaluation, number).opened === null) {
			const mine = own.length > 0 && can(actor, { do: 'hand-in-area', area: number }, evaluation);
			const left = mine && !hasHandedInArea(evaluation, number, user) ? own.length - scored(number) : 0;
			waiting.toScore += left;
			if (mine && left === 0 && missingFor(evaluation, number).includes(user)) waiting.toHandIn++;
			if (readyToReveal(evaluation, number) && can(actor, { do: 'reveal', area: number }, evaluation))
				waiting.toReveal++;
			continue;
		}
		for (const { id: question } of own) {
			const standing = questionStanding(evaluation, question);
			const agreed = standingAgreement(standing) !== null;
			if (standing.blindOpen) {
				if (!standing.handedIn.get(standing.round)?.has(user)) waiting.toScoreBlind++;
			} else if (!agreed && can(actor, { do: 'agree', question }, evaluation)) waiting.toAgree++;
			else if (
				agreed &&
				!standing.confirmations.has(user) &&
				can(actor, { do: 'confirm', question }, evaluation)
			)
				waiting.toConfirm++;
		}
	}
	return waiting;
}
