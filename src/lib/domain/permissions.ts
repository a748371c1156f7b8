/** The one place where permission is decided: role and phase by the table, then where the area or question stands. */
import type { Action } from './action.ts';
import type { Edit } from './edit.ts';
import type { Actor, Evaluation, Role } from './evaluation.ts';
import { permissionTable } from './permission-table.ts';
import type { Verb } from './permission-table.ts';
import { phases } from './phase.ts';
import type { RefusalCode } from './refusal.ts';
import { isScoreValue } from './score.ts';
import { rolesOf } from './roles.ts';
import { areaRefusal, questionRefusal } from './standing-of-act.ts';
import * as standing from './standing.ts';
import type { Placed } from './standing.ts';

export type { Action };

/** Why the actor may not do it, or null when it is allowed. */
export function refusalOf(actor: Actor, action: Action, evaluation: Evaluation): RefusalCode | null {
	const refused = tableRefusal(actor, action.do, evaluation);
	if (refused !== null) return refused;
	if ('owner' in action) return action.owner === actor.user ? null : 'not-owner';
	if ('interview' in action) return presentRefusal(actor, action.interview, evaluation);
	if ('area' in action) return areaRefusal(actor, action, evaluation);
	if (!('question' in action)) return null;
	const place = standing.placeOf(evaluation, action.question);
	return place === null ? 'not-found' : questionRefusal(actor, action, place, evaluation);
}

/** Why the actor may not make the edit in the shared document or in their own sheet, or null when it is allowed. */
export function refusalOfEdit(actor: Actor, edit: Edit, evaluation: Evaluation): RefusalCode | null {
	switch (edit.kind) {
		case 'server':
			return 'server-owned';
		case 'unknown':
			return 'unknown-edit';
		case 'narrative': {
			const refused = tableRefusal(actor, 'edit-narrative', evaluation);
			if (refused !== null) return refused;
			if (!standing.areaExists(evaluation, edit.area)) return 'not-found';
			return standing.areaStanding(evaluation, edit.area).locked ? 'area-locked' : null;
		}
		case 'score': {
			const refused = tableRefusal(actor, 'edit-score', evaluation);
			if (refused !== null) return refused;
			if (edit.evaluator !== actor.user) return 'not-owner';
			const place = standing.placeOf(evaluation, edit.question);
			if (place === null) return 'not-found';
			return scoreRefusal(actor, place, edit.value, standing.liveProblem(place), evaluation);
		}
		case 'notes':
			return (
				tableRefusal(actor, 'edit-notes', evaluation) ?? presentRefusal(actor, edit.interview, evaluation)
			);
		case 'sheet': {
			const verb = edit.round === 1 ? 'edit-sheet' : 'edit-round-sheet';
			const refused = tableRefusal(actor, verb, evaluation);
			if (refused !== null) return refused;
			const place = standing.placeOf(evaluation, edit.question);
			if (place === null) return 'not-found';
			const problem = standing.sheetProblem(place, edit.round, actor.user);
			return scoreRefusal(actor, place, edit.value, problem, evaluation);
		}
	}
}

export function can(actor: Actor, action: Action, evaluation: Evaluation): boolean {
	return refusalOf(actor, action, evaluation) === null;
}

export function mayEdit(actor: Actor, edit: Edit, evaluation: Evaluation): boolean {
	return refusalOfEdit(actor, edit, evaluation) === null;
}

/** Who makes evaluations and brings older reports: administrators, and whoever leads an evaluation already. */
export function makesEvaluations(
	{ administrator }: Actor,
	own: readonly { readonly roles: readonly Role[]; readonly training: boolean }[]
): boolean {
	// Whoever begins a training leads it: that makes nobody a lead of live work.
	return administrator || own.some(({ roles, training }) => !training && roles.includes('lead'));
}

/** Who begins a training: administrators, and whoever is on a team. */
export function mayTrain(
	{ administrator }: Actor,
	own: readonly { readonly roles: readonly Role[] }[]
): boolean {
	return administrator || own.some(({ roles }) => roles.includes('lead') || roles.includes('evaluator'));
}

/** Who replaces what is kept of an earlier evaluation and is common to all: administrators. */
export function replacesEarlierReports({ administrator }: Actor): boolean {
	return administrator;
}

/** Nobody evaluates the municipality they come from. `municipality` is the code of the person's own, if any. */
export function mayJoinTeam(
	person: { readonly municipality: string | null },
	evaluation: Pick<Evaluation, 'municipality'>
): boolean {
	return person.municipality !== evaluation.municipality.code;
}

/** What an edition's reports have in common is worded by administrators. */
export function mayWordEditions({ administrator }: Actor): boolean {
	return administrator;
}

/** Notes are for who was present at the interview, and nobody's once they are deleted. */
function presentRefusal(actor: Actor, interview: string, evaluation: Evaluation): RefusalCode | null {
	const found = evaluation.interviews.get(interview);
	if (found === undefined || found.erased) return 'not-found';
	return found.present.has(actor.user) ? null : 'not-present';
}

function tableRefusal(actor: Actor, verb: Verb, evaluation: Evaluation): RefusalCode | null {
	const roles = rolesOf(actor, evaluation);
	const allowed = (role: Role, phase: Evaluation['phase']) => permissionTable[role][phase].includes(verb);
	if (roles.some((role) => allowed(role, evaluation.phase))) return null;
	if (roles.some((role) => phases.some((phase) => allowed(role, phase)))) {
		return evaluation.phase === 'locked' || evaluation.phase === 'published' ? 'locked' : 'wrong-phase';
	}
	if (!roles.includes('lead') && !roles.includes('evaluator')) return 'not-on-team';
	return roles.includes('evaluator') ? 'lead-only' : 'evaluator-only';
}

function scoreRefusal(
	actor: Actor,
	place: Placed,
	value: unknown,
	problem: RefusalCode | null,
	evaluation: Evaluation
): RefusalCode | null {
	const refused = standing.assignedProblem(evaluation, place, actor.user) ?? problem;
	if (refused !== null) return refused;
	return isScoreValue(value, place.question.max) ? null : 'bad-score';
}
