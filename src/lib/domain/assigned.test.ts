import { describe, expect, it } from 'vitest';
import { allOfArea, assignedTo, missingFor, missingForRound, readyToReveal } from './assigned.ts';
import { handedIn, sampleEvaluation } from './sample-evaluation.ts';

describe('who is to score', () => {
	const evaluation = sampleEvaluation({
		questions: {
			'1.1': {
				abstained: new Map([
					['bo', 'conflict'],
					['cia', 'no-basis']
				]),
				handedIn: handedIn(['anna'])
			},
			'1.2': { abstained: new Map([['cia', 'no-basis']]), handedIn: handedIn(['anna', 'bo']) }
		}
	});

	it('[PHA-3] A is the evaluators who have not abstained; leads and contacts are not in it', () => {
		expect(assignedTo(evaluation, '1.1')).toEqual(['anna']);
		expect(assignedTo(evaluation, '2.1')).toEqual(['anna', 'bo', 'cia']);
	});

	it('[PHA-3] all of an area are in A of at least one of its questions', () => {
		expect(allOfArea(evaluation, 1)).toEqual(['anna', 'bo']);
		expect(allOfArea(evaluation, 9)).toEqual([]);
	});

	it('[PHA-4] an area is ready when all of it have handed in what is theirs', () => {
		expect(readyToReveal(evaluation, 1)).toBe(true);
		expect(readyToReveal(evaluation, 2)).toBe(false);
		expect(missingFor(evaluation, 2)).toEqual(['anna', 'bo', 'cia']);
	});

	it('[PHA-4] one question handed in is not the area', () => {
		const half = sampleEvaluation({ questions: { '1.1': { handedIn: handedIn(['anna', 'bo', 'cia']) } } });
		expect(missingFor(half, 1)).toEqual(['anna', 'bo', 'cia']);
	});

	it('[PHA-4] an area that nobody is to score is not ready', () => {
		const abstained = new Map(['anna', 'bo', 'cia'].map((user) => [user, 'no-basis' as const]));
		expect(readyToReveal(sampleEvaluation({ questions: { '2.1': { abstained } } }), 2)).toBe(false);
	});

	it('[PER-10] a blind round has its own list of who is missing', () => {
		const round = { round: 2, blindOpen: true, handedIn: handedIn(['anna', 'bo', 'cia'], ['bo']) };
		expect(missingForRound(sampleEvaluation({ questions: { '1.1': round } }), '1.1')).toEqual([
			'anna',
			'cia'
		]);
	});
});
