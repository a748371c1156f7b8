/** What is worth knowing beside a question's state. A badge never is a state. */
import { awaitingOf, standingAgreement } from '../agreement.ts';
import { isThinEvidence } from '../evidence.ts';
import type { Hundredths } from '../score.ts';
import { ascending, spreadOf, twiceMedian } from './spread.ts';
import { tolerances } from './tolerance.ts';
import { countedScores, isSealed } from './view.ts';
import type { QuestionView } from './view.ts';

export const badges = [
	'awaiting-confirmation',
	'lone-outlier',
	'two-camps',
	'only-two',
	'thin-evidence',
	'unsure',
	'reservation',
	'text-not-updated'
] as const;

export type Badge = (typeof badges)[number];

/** What the scores don't tell. Leave out what isn't known. */
export interface Surroundings {
	/** How many kinds of source (interviews, documents, website) the question has evidence of. */
	readonly evidenceKinds?: number;
	/** The text was not touched since the question's points changed. */
	readonly textOutdated?: boolean;
}

export function badgesOf(view: QuestionView, around: Surroundings = {}): Badge[] {
	const scores = countedScores(view);
	const { a, b } = tolerances(view.max, view.tolerance);
	const shown: Record<Badge, boolean> = {
		'awaiting-confirmation': awaitingOf(view, view.assigned).length > 0,
		'lone-outlier': loneOutlier(scores, a, b) !== null,
		'two-camps': hasTwoCamps(scores, b),
		'only-two': scores.length === 2,
		'thin-evidence': around.evidenceKinds !== undefined && isThinEvidence(around.evidenceKinds),
		unsure: isUnsure(view),
		reservation: hasReservation(view),
		'text-not-updated': around.textOutdated ?? false
	};
	return badges.filter((badge) => shown[badge]);
}

/** The one score more than tolB from the median of the rest, the rest being within tolA; of three or more scores. */
export function loneOutlier(
	scores: readonly Hundredths[],
	tolA: Hundredths,
	tolB: Hundredths
): Hundredths | null {
	if (scores.length < 3) return null;
	const outliers = scores.filter((x, index) => {
		const rest = scores.filter((_, other) => other !== index);
		const range = spreadOf(rest)?.range ?? 0;
		return range <= tolA && Math.abs(2 * x - twiceMedian(rest)) > 2 * tolB;
	});
	return outliers.length === 1 ? (outliers[0] ?? null) : null;
}

/** Four or more scores, R above tolB, and a gap above half of R with at least two on each side of it. */
export function hasTwoCamps(scores: readonly Hundredths[], tolB: Hundredths): boolean {
	const sorted = ascending(scores);
	const range = spreadOf(sorted)?.range ?? 0;
	if (sorted.length < 4 || range <= tolB) return false;
	// No second gap can be above half of R, so the one that is, is the widest.
	return sorted.some((x, index) => {
		const gap = x - (sorted[index - 1] ?? x);
		return 2 * gap > range && index >= 2 && sorted.length - index >= 2;
	});
}

/** At least half of those who scored said that they are unsure. */
function isUnsure(view: QuestionView): boolean {
	if (isSealed(view)) return false;
	const given = view.assigned
		.map((user) => view.scores.get(user))
		.filter((score) => (score?.x ?? null) !== null);
	const unsure = given.filter((score) => score?.confidence === 'unsure');
	return unsure.length > 0 && 2 * unsure.length >= given.length;
}

function hasReservation(view: QuestionView): boolean {
	if (standingAgreement(view) === null) return false;
	return view.assigned.some((user) => view.confirmations.get(user)?.kind === 'reserve');
}
