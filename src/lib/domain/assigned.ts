/** A: who is to score a question, and what that means for an area's hand-in and reveal. */
import type { Evaluation, QuestionStanding, UserId } from './evaluation.ts';
import { findArea } from './instrument.ts';

/** A question nothing has happened to: round 1, nobody abstained or handed in. */
export const untouchedQuestion: QuestionStanding = {
	abstained: new Map(),
	round: 1,
	blindOpen: false,
	blindClosed: 0,
	handedIn: new Map(),
	agreement: null,
	confirmations: new Map(),
	alone: false
};

export function questionStanding(evaluation: Evaluation, question: string): QuestionStanding {
	return evaluation.questions.get(question) ?? untouchedQuestion;
}

/** A of a question: the evaluators who have not abstained from it, in the order of their seats. */
export function assignedTo(evaluation: Evaluation, question: string): UserId[] {
	const { abstained } = questionStanding(evaluation, question);
	return evaluators(evaluation).filter((user) => !abstained.has(user));
}

/** Everybody in A of at least one of the area's questions. */
export function allOfArea(evaluation: Evaluation, area: number): UserId[] {
	const questions = questionsOfArea(evaluation, area);
	return evaluators(evaluation).filter((user) =>
		questions.some((question) => !questionStanding(evaluation, question).abstained.has(user))
	);
}

/** Those of the area who have yet to hand in round 1 of some question they are to score. */
export function missingFor(evaluation: Evaluation, area: number): UserId[] {
	return allOfArea(evaluation, area).filter((user) => !hasHandedInArea(evaluation, area, user));
}

/** Whether the area can be revealed without a reason: somebody is to score it and all of them have handed in. */
export function readyToReveal(evaluation: Evaluation, area: number): boolean {
	return allOfArea(evaluation, area).length > 0 && missingFor(evaluation, area).length === 0;
}

/** Those of A who have yet to hand in the question's present round. */
export function missingForRound(evaluation: Evaluation, question: string): UserId[] {
	const { round, handedIn } = questionStanding(evaluation, question);
	return assignedTo(evaluation, question).filter((user) => !handedIn.get(round)?.has(user));
}

/** Whether the person has handed in round 1 of every question of the area that is theirs to score. */
export function hasHandedInArea(evaluation: Evaluation, area: number, user: UserId): boolean {
	return questionsOfArea(evaluation, area).every((question) => {
		const { abstained, handedIn } = questionStanding(evaluation, question);
		return abstained.has(user) || (handedIn.get(1)?.has(user) ?? false);
	});
}

export function questionsOfArea(evaluation: Evaluation, area: number): string[] {
	return findArea(evaluation.edition, area)?.questions.map(({ id }) => id) ?? [];
}

function evaluators(evaluation: Evaluation): UserId[] {
	return evaluation.members
		.filter(({ roles }) => roles.has('evaluator'))
		.toSorted((a, b) => a.seat - b.seat)
		.map(({ user }) => user);
}
