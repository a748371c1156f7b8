import { describe, expect, it } from 'vitest';
import * as sample from '../domain/sample-evaluation.ts';
import { areaSoFar } from './area-so-far.ts';

const texts = { general: [], strengths: [], improvements: [] };

describe('[REP-95] an area so far', () => {
	it('has the agreed points alone, whatever was handed in', () => {
		const evaluation = sample.sampleEvaluation({
			maxima: [[10, 20]],
			areas: { 1: sample.openedArea },
			questions: {
				'1.1': { handedIn: sample.handedIn(['anna', 'bo']), agreement: { ...sample.agreement, x: 650 } },
				'1.2': { handedIn: sample.handedIn(['anna', 'bo']) }
			}
		});
		const [area] = evaluation.edition.areas;
		if (area === undefined) throw new Error('no area');
		const { questions, sum } = areaSoFar(evaluation, area, texts);
		expect(questions.map(({ printed }) => printed)).toEqual([{ achieved: 7, max: 10, percent: 65 }, null]);
		expect(sum).toBeNull();
	});
});
