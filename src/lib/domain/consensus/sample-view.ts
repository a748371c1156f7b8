/** A question's facts for the tests of consensus: Anna, Bo, Cia and Dag, an opened area, no agreement. */
import type { Confidence, Hundredths, Score } from '../score.ts';
import type { QuestionView } from './view.ts';

export const people = ['anna', 'bo', 'cia', 'dag'] as const;

/** `points` are whole or decimal points, one for each of the first people; null is blank. */
export function sampleView(
	max: number,
	points: readonly (number | null)[],
	facts: Partial<QuestionView> = {}
): QuestionView {
	const assigned = people.slice(0, Math.max(points.length, 1));
	const scores = new Map(
		points.map((x, index) => [people[index] ?? '', score(x === null ? null : Math.round(x * 100))])
	);
	return {
		max,
		tolerance: { a: 10, b: 20 },
		assigned,
		opened: true,
		locked: false,
		scores,
		scoredBy: new Set(scores.keys()),
		handedIn: new Set(scores.keys()),
		round: 1,
		blindOpen: false,
		agreement: null,
		confirmations: new Map(),
		alone: false,
		lateScorers: new Set(),
		...facts
	};
}

export function score(x: Hundredths | null, confidence: Confidence | null = null): Score {
	return { x, rationale: '', confidence };
}
