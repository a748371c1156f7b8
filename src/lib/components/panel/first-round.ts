/** The panel in the first round, where each scored alone: how much lay within tolerance, and who scored high or low. */
import { panelLine, type PanelLine } from '../../domain/consensus/panel.ts';
import { roundPanel } from '../../domain/consensus/round-panel.ts';
import type { Evaluation } from '../../domain/evaluation.ts';
import type { Sources } from '../workspace/question-reading.ts';

/** Of the opened areas; counts those who are to score the question now. */
export function firstRound(revealed: Sources['revealed'], evaluation: Evaluation): PanelLine {
	const scores = revealed
		.filter(({ round }) => round === 1)
		.map(({ question, evaluator, score: { x } }) => ({ question, evaluator, x }));
	return panelLine(evaluation.edition, roundPanel(evaluation, scores), evaluation.tolerance);
}
