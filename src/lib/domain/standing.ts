/** What the standing of an area or a question allows, once role and phase allow it. */
import { awaitingOf, standingAgreement } from './agreement.ts';
import { allOfArea, assignedTo, hasHandedInArea, questionsOfArea, questionStanding } from './assigned.ts';
import type { AreaStanding, Evaluation, QuestionStanding, UserId } from './evaluation.ts';
import { findArea, findQuestion } from './instrument.ts';
import type { Question } from './instrument.ts';
import type { RefusalCode } from './refusal.ts';

const untouchedArea: AreaStanding = { opened: null, locked: false, owner: null };

/** A question with its own standing and its area's. */
export interface Placed {
	readonly question: Question;
	readonly standing: QuestionStanding;
	readonly area: AreaStanding;
}

export function placeOf(evaluation: Evaluation, id: string): Placed | null {
	const question = findQuestion(evaluation.edition, id);
	if (question === undefined) return null;
	return {
		question,
		standing: questionStanding(evaluation, id),
		area: areaStanding(evaluation, question.area)
	};
}

export function areaStanding(evaluation: Evaluation, area: number): AreaStanding {
	return evaluation.areas.get(area) ?? untouchedArea;
}

export function areaExists(evaluation: Evaluation, area: number): boolean {
	return findArea(evaluation.edition, area) !== undefined;
}

/** Agreed, and each of A has confirmed or reserved: what an area's lock asks of every question. */
export function isSettled(evaluation: Evaluation, question: string): boolean {
	const standing = questionStanding(evaluation, question);
	const assigned = assignedTo(evaluation, question);
	return (
		standingAgreement(standing) !== null &&
		!standing.blindOpen &&
		assigned.length > 0 &&
		awaitingOf(standing, assigned).length === 0
	);
}

/** The area's questions that keep it from being locked. */
export function unsettledOf(evaluation: Evaluation, area: number): string[] {
	return questionsOfArea(evaluation, area).filter((question) => !isSettled(evaluation, question));
}

/** Revealed and not locked: where live scores, rounds and agreement happen. */
export function openProblem({ area }: Placed): RefusalCode | null {
	if (area.locked) return 'area-locked';
	return area.opened === null ? 'area-sealed' : null;
}

/** Whether the person is to score the question; a declared conflict has a code of its own. */
export function assignedProblem(evaluation: Evaluation, place: Placed, user: UserId): RefusalCode | null {
	if (place.standing.abstained.get(user) === 'conflict') return 'conflict';
	return assignedTo(evaluation, place.question.id).includes(user) ? null : 'not-assigned';
}

/** Round 1 of an area: to be handed in while it is sealed, once. */
export function handInAreaProblem(evaluation: Evaluation, area: number, user: UserId): RefusalCode | null {
	const standing = areaStanding(evaluation, area);
	if (standing.locked) return 'area-locked';
	if (standing.opened !== null) return 'area-opened';
	if (!allOfArea(evaluation, area).includes(user)) return 'not-assigned';
	return hasHandedInArea(evaluation, area, user) ? 'handed-in' : null;
}

/** Whether the sheet of that round can be written: round 1 while sealed, later ones while their round is open. */
export function sheetProblem(place: Placed, round: number, user: UserId): RefusalCode | null {
	const { area, standing } = place;
	if (area.locked) return 'area-locked';
	if (round === 1 && area.opened !== null) return 'area-opened';
	if (round !== 1 && area.opened === null) return 'area-sealed';
	if (round !== 1 && !(standing.blindOpen && standing.round === round)) return 'round-not-open';
	return standing.handedIn.get(round)?.has(user) ? 'handed-in' : null;
}

/** Whether the question's live scores can be written. */
export function liveProblem(place: Placed): RefusalCode | null {
	return openProblem(place) ?? deliberationProblem(place);
}

/** Nothing new is scored, agreed or opened while a blind round is open or an agreement stands. */
function deliberationProblem({ standing }: Placed): RefusalCode | null {
	if (standing.blindOpen) return 'round-open';
	return standingAgreement(standing) === null ? null : 'agreed';
}

/** Confirming, reserving and reopening are of an agreement that stands. */
export function agreedProblem(place: Placed): RefusalCode | null {
	return openProblem(place) ?? (standingAgreement(place.standing) === null ? 'not-agreed' : null);
}

export function roundProblem(place: Placed): RefusalCode | null {
	return openProblem(place) ?? (place.standing.blindOpen ? null : 'round-not-open');
}
