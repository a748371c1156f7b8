/** Which scores a panel is worked out from: of opened areas, by those who are to score the question now. */
import { assignedTo, questionStanding } from '../assigned.ts';
import type { Evaluation, UserId } from '../evaluation.ts';
import type { Hundredths } from '../score.ts';
import { areaStanding } from '../standing.ts';
import type { PanelQuestion } from './panel.ts';

/** A score with its place; null is blank. */
export interface ScoreAt {
	readonly question: string;
	readonly evaluator: UserId;
	readonly x: Hundredths | null;
}

/** Every question of the opened areas, also one without scores; whatever is said of a sealed one is left out. */
export function roundPanel(evaluation: Evaluation, scores: readonly ScoreAt[]): PanelQuestion[] {
	const said = Map.groupBy(scores, ({ question }) => question);
	return evaluation.edition.areas
		.filter(({ number }) => areaStanding(evaluation, number).opened !== null)
		.flatMap(({ questions }) => questions)
		.map(({ id, max }) => {
			const assigned = assignedTo(evaluation, id);
			const counted = (said.get(id) ?? []).flatMap(({ evaluator, x }): [UserId, Hundredths][] =>
				x === null || !assigned.includes(evaluator) ? [] : [[evaluator, x]]
			);
			return { question: id, max, scores: new Map(counted) };
		});
}

/** The latest scores: nothing of a question while a blind round of it is open. */
export function latestPanel(evaluation: Evaluation, scores: readonly ScoreAt[]): PanelQuestion[] {
	const shown = scores.filter(({ question }) => !questionStanding(evaluation, question).blindOpen);
	return roundPanel(evaluation, shown);
}
