/** The sample evaluation read as a page reads it, for the tests of what pages make of it. */
import { sampleEvaluation, type Sample } from '../../domain/sample-evaluation.ts';
import type { Score } from '../../domain/score.ts';
import { readArea } from '../workspace/area-reading.ts';
import type { Sources } from '../workspace/question-reading.ts';

export const score = (x: number): Score => ({ x, rationale: 'Hemligt motiv.', confidence: null });

/** Question → evaluator → hundredths. */
export type Panel = Readonly<Record<string, Readonly<Record<string, number>>>>;

const entries = (panel: Panel) =>
	Object.entries(panel).flatMap(([question, scores]) =>
		Object.entries(scores).map(([evaluator, x]) => ({ question, evaluator, score: score(x) }))
	);

export interface Seen {
	readonly me?: string;
	/** The live scores of opened questions. */
	readonly live?: Panel;
	/** The first round as it was opened. */
	readonly revealed?: Panel;
	/** The own sheet, round 1. */
	readonly sheet?: Readonly<Record<string, number>>;
}

export function sampleReading(
	sample: Sample,
	{ me = 'anna', live = {}, revealed = live, sheet = {} }: Seen = {}
) {
	const evaluation = sampleEvaluation(sample);
	const first: Sources['revealed'] = entries(revealed).map((entry) => ({ ...entry, round: 1 }));
	const sources: Sources = {
		me,
		evaluation,
		scores: entries(live),
		revealed: first,
		sheet: Object.entries(sheet).map(([question, x]) => ({ question, round: 1, score: score(x) })),
		scoredBy: {}
	};
	const areas = evaluation.edition.areas.map(({ number }) => readArea(number, sources));
	return { evaluation, areas, revealed: first, actor: { user: me, administrator: false } };
}
