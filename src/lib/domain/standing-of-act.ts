/** Why an act that role and phase allow is refused where its area or question stands. */
import type { Action } from './action.ts';
import type { Actor, Evaluation } from './evaluation.ts';
import type { RefusalCode } from './refusal.ts';
import { rolesOf } from './roles.ts';
import * as standing from './standing.ts';
import type { Placed } from './standing.ts';

/** Acts on an area. */
export function areaRefusal(
	actor: Actor,
	action: Extract<Action, { area: number }>,
	evaluation: Evaluation
): RefusalCode | null {
	if (!standing.areaExists(evaluation, action.area)) return 'not-found';
	const area = standing.areaStanding(evaluation, action.area);
	switch (action.do) {
		case 'hand-in-area':
			return standing.handInAreaProblem(evaluation, action.area, actor.user);
		case 'reveal':
			if (area.locked) return 'area-locked';
			return area.opened === null ? null : 'area-opened';
		case 'lock-area':
			if (area.locked) return 'area-locked';
			if (area.opened === null) return 'area-sealed';
			return standing.unsettledOf(evaluation, action.area).length > 0 ? 'questions-not-agreed' : null;
		case 'unlock-area':
			return area.locked ? null : 'area-not-locked';
		case 'restore-text':
		case 'insert-standard-text':
			return area.locked ? 'area-locked' : null;
	}
}

/** Acts on a question. */
export function questionRefusal(
	actor: Actor,
	action: Extract<Action, { question: string }>,
	place: Placed,
	evaluation: Evaluation
): RefusalCode | null {
	const assigned = standing.assignedProblem(evaluation, place, actor.user);
	switch (action.do) {
		case 'abstain':
		case 'allow-alone':
			return place.area.locked ? 'area-locked' : null;
		case 'hand-in-question':
			return (
				assigned ??
				standing.roundProblem(place) ??
				standing.sheetProblem(place, place.standing.round, actor.user)
			);
		case 'open-round':
		case 'park':
			return standing.liveProblem(place);
		case 'close-round':
			return standing.roundProblem(place);
		case 'agree':
			return assigned ?? standing.liveProblem(place);
		case 'confirm':
		case 'reserve':
			return assigned ?? standing.agreedProblem(place);
		case 'reopen':
			if (rolesOf(actor, evaluation).includes('lead')) return standing.agreedProblem(place);
			return assigned ?? standing.agreedProblem(place);
	}
}
