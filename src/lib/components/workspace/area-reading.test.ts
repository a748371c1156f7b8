import { describe, expect, it } from 'vitest';
import { untouchedQuestion } from '../../domain/assigned.ts';
import type { Evaluation } from '../../domain/evaluation.ts';
import { agreement, handedIn, openedArea, sampleEvaluation } from '../../domain/sample-evaluation.ts';
import type { Hundredths, Score } from '../../domain/score.ts';
import { readArea } from './area-reading.ts';
import type { Sources } from './question-reading.ts';

const score = (x: Hundredths): Score => ({ x, rationale: '', confidence: null });
const everybody = ['anna', 'bo', 'cia'];

function sources(
	evaluation: Evaluation,
	scores: Record<string, readonly number[]>,
	more: Partial<Sources> = {}
): Sources {
	return {
		me: 'anna',
		evaluation,
		scores: Object.entries(scores).flatMap(([question, xs]) =>
			xs.map((x, place) => ({ question, evaluator: everybody[place] ?? '', score: score(x) }))
		),
		revealed: [],
		sheet: [],
		scoredBy: {},
		...more
	};
}

const opened = { 1: openedArea };

describe('an area as the workspace reads it', () => {
	it('[INT-60] sums agreed scores and, where none is agreed, medians', () => {
		const evaluation = sampleEvaluation({ areas: opened, questions: { '1.1': { agreement } } });
		const reading = readArea(1, sources(evaluation, { '1.1': [700, 800, 900], '1.2': [1000, 1200, 1700] }));
		expect(reading.sum?.sum).toBe(800 + 1200);
		expect(reading.interval).toEqual({ lowest: 18, highest: 25 });
	});

	it('[INT-61] goes on counting what stood before an open blind round, and shows nobody else’s new score', () => {
		const question = {
			...untouchedQuestion,
			round: 2,
			blindOpen: true,
			handedIn: handedIn(everybody, ['bo'])
		};
		const evaluation = sampleEvaluation({ areas: opened, questions: { '1.1': question } });
		const reading = readArea(1, sources(evaluation, { '1.1': [100, 500, 900], '1.2': [1000, 1200, 1700] }));
		expect(reading.sum?.sum).toBe(500 + 1200);
		const [first] = reading.questions;
		expect(first?.spread).toBeNull();
		expect(first?.strip.marks).toEqual([]);
		expect(first?.envelopes.map(({ handedIn: done }) => done)).toEqual([true, false]);
	});

	it('[INT-62] a sealed area has no sum, one’s own marks only, and names what one has yet to score', () => {
		const sheet = [{ question: '1.1', round: 1, score: score(700) }];
		const reading = readArea(1, sources(sampleEvaluation(), {}, { sheet }));
		expect([reading.sum, reading.interval]).toEqual([null, null]);
		expect(reading.unscored).toEqual(['1.2']);
		expect(reading.questions[0]?.strip.marks.map(({ evaluator }) => evaluator)).toEqual(['anna']);
		expect(reading.questions[0]?.state).toBe('in-progress');
		expect(reading.questions[1]?.state).toBe('untouched');
	});

	it.each([
		['sealed', {}],
		['opened', opened]
	] as const)('[COV-4] an area that is %s tells of thin evidence, once evidence is known', (_, areas) => {
		const evaluation = sampleEvaluation({ areas });
		const badges = (evidenceKinds: Sources['evidenceKinds'] = null) =>
			readArea(1, sources(evaluation, {}, { evidenceKinds })).questions.map((one) => one.badges);
		expect(badges()).toEqual([[], []]);
		expect(badges(new Map([['1.1', 2]]))).toEqual([[], ['thin-evidence']]);
	});
});
