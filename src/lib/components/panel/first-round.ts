/** The panel in the first round, where each scored alone: how much lay within tolerance, and who scored high or low. */
import { panelLine, type PanelLine, type PanelQuestion } from '../../domain/consensus/panel.ts';
import type { Evaluation, UserId } from '../../domain/evaluation.ts';
import type { Hundredths } from '../../domain/score.ts';
import type { AreaReading } from '../workspace/area-reading.ts';
import type { Sources } from '../workspace/question-reading.ts';

/** Of the opened areas; counts those who are to score the question now. */
export function firstRound(
	areas: readonly AreaReading[],
	revealed: Sources['revealed'],
	{ edition, tolerance }: Evaluation
): PanelLine {
	const handedIn = new Map<string, Map<UserId, Hundredths>>();
	for (const { question, evaluator, round, score } of revealed) {
		if (round !== 1 || score.x === null) continue;
		const scores = handedIn.get(question) ?? new Map<UserId, Hundredths>();
		handedIn.set(question, scores.set(evaluator, score.x));
	}
	const panel = areas
		.filter(({ standing }) => standing.opened !== null)
		.flatMap(({ questions }) => questions)
		.map(({ question, view }): PanelQuestion => {
			const scores = [...(handedIn.get(question.id) ?? [])].filter(([user]) => view.assigned.includes(user));
			return { question: question.id, max: question.max, scores: new Map(scores) };
		});
	return panelLine(edition, panel, tolerance);
}
