/** Training: a made-up case whose points are known, to calibrate by before live work. */
import { assignedTo, questionStanding } from './assigned.ts';
import { standingAgreement } from './agreement.ts';
import type { Evaluation, UserId } from './evaluation.ts';
import type { SourceKind, Stage } from './evidence.ts';
import { findQuestion } from './instrument.ts';
import type { Hundredths } from './score.ts';
import { areaStanding } from './standing.ts';

export interface TrainingFact {
	readonly kind: SourceKind;
	readonly title: string;
	readonly stage: Stage;
	readonly text: string;
}

/** What is expected of a question: never told before the own score is handed in and the area is opened. */
export interface TrainingKey {
	readonly question: string;
	readonly expected: Hundredths;
	/** What still is a fair reading of the sources. */
	readonly from: Hundredths;
	readonly to: Hundredths;
	readonly why: string;
}

export interface TrainingCase {
	readonly id: string;
	/** A code that no municipality has. */
	readonly municipality: { readonly code: string; readonly name: string };
	readonly edition: string;
	/** Where its websites would be. */
	readonly site: string;
	readonly questions: readonly (TrainingKey & { readonly facts: readonly TrainingFact[] })[];
}

/**
 * Whether the person may see what is expected: the area is opened, and their own first score is handed in or they have
 * none to give. Who was late sees it once the question is agreed.
 */
export function keyShown(evaluation: Evaluation, question: string, user: UserId): boolean {
	const area = findQuestion(evaluation.edition, question)?.area;
	if (area === undefined || areaStanding(evaluation, area).opened === null) return false;
	const standing = questionStanding(evaluation, question);
	if (standing.blindOpen) return false;
	if (!assignedTo(evaluation, question).includes(user)) return true;
	return (standing.handedIn.get(1)?.has(user) ?? false) || standingAgreement(standing) !== null;
}

/** How somebody's scores lie against the expected ones, as shares of max: .02 is two percentage points. */
export interface Aim {
	/** The mean difference: above 0 is higher than expected. */
	readonly bias: number;
	/** The standard deviation round it; null of a single score. */
	readonly spread: number | null;
	readonly within: number;
	readonly of: number;
}

/** Null without scores. */
export function aimOf(
	scores: readonly (Pick<TrainingKey, 'expected' | 'from' | 'to'> & {
		readonly x: Hundredths;
		readonly max: number;
	})[]
): Aim | null {
	const of = scores.length;
	if (of === 0) return null;
	const differences = scores.map(({ x, expected, max }) => (x - expected) / (100 * max));
	const bias = differences.reduce((sum, one) => sum + one, 0) / of;
	const squares = differences.reduce((sum, one) => sum + (one - bias) ** 2, 0);
	return {
		bias,
		spread: of < 2 ? null : Math.sqrt(squares / (of - 1)),
		within: scores.filter(({ x, from, to }) => from <= x && x <= to).length,
		of
	};
}
