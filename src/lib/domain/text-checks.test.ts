import { describe, expect, it } from 'vitest';
import { checksOf, HIGH, LOW, PRAISED, type CheckedArea, type TextPoint } from './text-checks.ts';

const point = (section: TextPoint['section'], ...targets: string[]): TextPoint => ({
	...{ section, start: 0, end: 4, words: 'Text' },
	questions: targets.filter((target) => /^\d/.test(target)),
	evidence: targets.filter((target) => !/^\d/.test(target))
});
const strength = (...targets: string[]) => point('strengths', ...targets);
const improvement = (...targets: string[]) => point('improvements', ...targets);
const question = (id: string, percent: number | null, hasEvidence: boolean | null = true) => ({
	...{ id, percent, hasEvidence }
});

function kinds(area: Partial<CheckedArea>) {
	const checks = checksOf({ percent: null, questions: [], points: [], newer: [], ...area });
	return [...checks.general, ...checks.strengths, ...checks.improvements].map((check) => {
		return 'question' in check ? `${check.kind} ${check.question}` : check.kind;
	});
}

describe('points and text', () => {
	it('[REF-20] a strong area wants two strengths', () => {
		expect(kinds({ percent: 95, points: [strength('e')] })).toEqual(['few-strengths']);
		expect(kinds({ percent: 95 })).toEqual(['few-strengths']);
		expect(kinds({ percent: HIGH, points: [strength('e')] })).toEqual(['few-strengths']);
		expect(kinds({ percent: HIGH - 1, points: [strength('e')] })).toEqual([]);
		expect(kinds({ percent: 95, points: [strength('e'), strength('f')] })).toEqual([]);
	});

	it('[REF-20] a weak area wants something to be better', () => {
		expect(kinds({ percent: 32 })).toEqual(['no-improvement']);
		expect(kinds({ percent: LOW - 1 })).toEqual(['no-improvement']);
		expect(kinds({ percent: LOW })).toEqual([]);
		expect(kinds({ percent: 32, points: [improvement('e')] })).toEqual([]);
	});

	it('[REF-21] so does each question, once anything is tied to one', () => {
		const questions = [question('5.1', PRAISED), question('5.2', LOW - 1), question('5.3', 75)];
		expect(kinds({ questions, points: [strength('e'), improvement('e')] })).toEqual([]);
		expect(kinds({ questions, points: [strength('5.3'), improvement('5.3')] })).toEqual([
			'no-strength-of 5.1',
			'no-improvement-of 5.2'
		]);
		expect(kinds({ questions, points: [strength('5.1'), improvement('5.2')] })).toEqual([]);
		expect(
			checksOf({ percent: null, questions, newer: [], points: [strength('5.1', '5.2'), strength('5.2')] })
				.improvements
		).toEqual([{ kind: 'no-improvement-of', question: '5.2', percent: 59, strengths: 2 }]);
	});

	it('[REF-22] nothing is said of points that are sealed', () => {
		const questions = [question('5.1', null), question('5.2', null)];
		expect(kinds({ percent: null, questions, points: [strength('5.1'), improvement('5.1')] })).toEqual([]);
	});

	it('[REF-23] a point that nothing supports is pointed out', () => {
		const questions = [question('5.1', 75, false), question('5.2', 75, true), question('5.3', 75, null)];
		const bare = strength('5.1');
		const untied = strength();
		const points = [
			untied,
			bare,
			strength('5.1', 'card'),
			strength('5.1', '5.2'),
			strength('5.3'),
			strength('card')
		];
		expect(checksOf({ percent: null, questions, points, newer: [] }).strengths).toEqual([
			{ kind: 'untied', points: [untied] },
			{ kind: 'no-evidence', points: [bare] }
		]);
		expect(kinds({ points: [improvement()] })).toEqual(['untied']);
	});

	it('[REF-24] a text that is older than the points is told, with the questions', () => {
		expect(checksOf({ percent: null, questions: [], points: [], newer: ['5.1', '5.2'] }).general).toEqual([
			{ kind: 'outdated', questions: ['5.1', '5.2'] }
		]);
	});
});
