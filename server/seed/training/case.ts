/** How a case to practise on is written: what its sources say of a question, and what a practised panel makes of them. */
import type { SourceKind, Stage } from '../../../src/lib/domain/evidence.ts';
import type { TrainingCase, TrainingFact } from '../../../src/lib/domain/training.ts';

export type TrainingQuestion = TrainingCase['questions'][number];

const of =
	(kind: SourceKind) =>
	(title: string, stage: Stage, text: string): TrainingFact => ({ kind, title, stage, text });

export const doc = of('document');
export const talk = of('interview');
export const web = of('website');

/** In points: the lowest fair score, the expected one, the highest. */
export function question(
	id: string,
	[from, expected, to]: readonly [number, number, number],
	why: string,
	...facts: readonly TrainingFact[]
): TrainingQuestion {
	const hundredths = (points: number) => Math.round(100 * points);
	return {
		question: id,
		expected: hundredths(expected),
		from: hundredths(from),
		to: hundredths(to),
		why,
		facts
	};
}
