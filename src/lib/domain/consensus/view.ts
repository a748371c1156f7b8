/** What consensus is worked out from: the plain facts of one question, as far as the one who looks may know them. */
import { assignedTo, questionStanding } from '../assigned.ts';
import type { Agreement, Confirmation, Evaluation, Tolerance, UserId } from '../evaluation.ts';
import { findQuestion } from '../instrument.ts';
import type { Hundredths, Score } from '../score.ts';
import { areaStanding } from '../standing.ts';

export interface QuestionView {
	/** Whole points. */
	readonly max: number;
	readonly tolerance: Tolerance;
	/** A: the evaluators who have not abstained. */
	readonly assigned: readonly UserId[];
	readonly opened: boolean;
	/** The area or the version is locked. */
	readonly locked: boolean;
	/** The latest scores of an opened question; of a sealed one no more than one's own. */
	readonly scores: ReadonlyMap<UserId, Score>;
	/** Who has scored the present round: progress, never a value. */
	readonly scoredBy: ReadonlySet<UserId>;
	/** Who has handed in the present round. */
	readonly handedIn: ReadonlySet<UserId>;
	readonly round: number;
	readonly blindOpen: boolean;
	/** The latest agreement, also when it has been reopened. */
	readonly agreement: Agreement | null;
	/** Of that agreement. */
	readonly confirmations: ReadonlyMap<UserId, Confirmation>;
	/** The lead's recorded "ensam bedömning". */
	readonly alone: boolean;
	/** Those of A who handed in nothing before the reveal: "efter öppning". */
	readonly lateScorers: ReadonlySet<UserId>;
}

/** Puts a question's standing and its known scores together; null where the edition has no such question. */
export function viewOf(
	evaluation: Evaluation,
	id: string,
	scores: ReadonlyMap<UserId, Score>,
	scoredBy: ReadonlySet<UserId>
): QuestionView | null {
	const question = findQuestion(evaluation.edition, id);
	if (question === undefined) return null;
	const standing = questionStanding(evaluation, id);
	const area = areaStanding(evaluation, question.area);
	const assigned = assignedTo(evaluation, id);
	const first = standing.handedIn.get(1);
	return {
		max: question.max,
		tolerance: evaluation.tolerance,
		assigned,
		opened: area.opened !== null,
		locked: area.locked || evaluation.phase === 'locked' || evaluation.phase === 'published',
		scores,
		scoredBy,
		handedIn: standing.handedIn.get(standing.round) ?? new Set(),
		round: standing.round,
		blindOpen: standing.blindOpen,
		agreement: standing.agreement,
		confirmations: standing.confirmations,
		alone: standing.alone,
		lateScorers: new Set(area.opened === null ? [] : assigned.filter((user) => !first?.has(user)))
	};
}

/** Whether the scores are hidden: before the reveal, and again while a blind round is open. */
export function isSealed(view: QuestionView): boolean {
	return !view.opened || view.blindOpen;
}

/** The scores that count: of an opened question, from those in A, not blank. */
export function countedScores(view: QuestionView): Hundredths[] {
	return [...countedByEvaluator(view).values()];
}

export function countedByEvaluator(view: QuestionView): Map<UserId, Hundredths> {
	const counted = new Map<UserId, Hundredths>();
	if (isSealed(view)) return counted;
	for (const user of view.assigned) {
		const x = view.scores.get(user)?.x ?? null;
		if (x !== null) counted.set(user, x);
	}
	return counted;
}
