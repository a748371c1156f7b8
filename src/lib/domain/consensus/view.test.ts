import { describe, expect, it } from 'vitest';
import { handedIn, openedArea, sampleEvaluation } from '../sample-evaluation.ts';
import { sampleView, score } from './sample-view.ts';
import { countedByEvaluator, viewOf } from './view.ts';

const evaluation = sampleEvaluation({
	areas: { 1: openedArea },
	questions: { '1.1': { handedIn: handedIn(['anna', 'bo']), abstained: new Map([['bo', 'no-basis']]) } }
});

describe('viewOf', () => {
	it('[CON-24] tells who scores late: in A, revealed, no handed-in round 1', () => {
		const view = viewOf(evaluation, '1.1', new Map(), new Set());
		expect(view?.assigned).toEqual(['anna', 'cia']);
		expect([...(view?.lateScorers ?? [])]).toEqual(['cia']);
		expect(viewOf(evaluation, '2.1', new Map(), new Set())?.lateScorers.size).toBe(0);
	});

	it('[CON-2] is locked by the area or by the version', () => {
		const locked = sampleEvaluation({ areas: { 1: { ...openedArea, locked: true } } });
		expect(viewOf(locked, '1.1', new Map(), new Set())?.locked).toBe(true);
		expect(viewOf({ ...evaluation, phase: 'published' }, '1.1', new Map(), new Set())?.locked).toBe(true);
		expect(viewOf(evaluation, '1.1', new Map(), new Set())?.locked).toBe(false);
	});

	it('is nothing for a question that the edition lacks', () => {
		expect(viewOf(evaluation, '9.9', new Map(), new Set())).toBeNull();
	});
});

describe('countedByEvaluator', () => {
	it('[CON-9] counts those in A with a score, of an opened question', () => {
		const scores = new Map([
			['anna', score(700)],
			['bo', score(null)],
			['eva', score(100)]
		]);
		expect([...countedByEvaluator(sampleView(10, [7, 8], { scores }))]).toEqual([['anna', 700]]);
		expect(countedByEvaluator(sampleView(10, [7, 8], { opened: false })).size).toBe(0);
		expect(countedByEvaluator(sampleView(10, [7, 8], { blindOpen: true })).size).toBe(0);
	});
});
