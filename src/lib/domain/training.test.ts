import { describe, expect, it } from 'vitest';
import * as sample from './sample-evaluation.ts';
import { mayTrain, makesEvaluations } from './permissions.ts';
import { aimOf, keyShown } from './training.ts';

const handedIn = sample.handedIn(['anna', 'bo']);
const facts: sample.Sample = {
	areas: { 1: sample.openedArea },
	questions: { '1.1': { handedIn }, '1.2': { handedIn, agreement: sample.agreement }, '2.1': { handedIn } }
};
const shown = (question: string, user: string, more: sample.Sample = facts) =>
	keyShown(sample.sampleEvaluation(more), question, user);

describe('what is expected', () => {
	it('[TRA-3] is shown when one has handed in and the area is opened, and not before', () => {
		expect(shown('1.1', 'anna')).toBe(true);
		expect(shown('2.1', 'anna')).toBe(false);
		expect(shown('9.9', 'anna')).toBe(false);
	});

	it('[TRA-3] is kept from who was late until the question is agreed', () => {
		expect(shown('1.1', 'cia')).toBe(false);
		expect(shown('1.2', 'cia')).toBe(true);
	});

	it('[TRA-3] is shown to who has nothing to score: a lead, who abstains', () => {
		expect(shown('1.1', 'lars')).toBe(true);
		const questions = { '1.1': { abstained: new Map([['cia', 'no-basis' as const]]) } };
		expect(shown('1.1', 'cia', { ...facts, questions })).toBe(true);
	});

	it('[TRA-3] is kept while a blind round is open', () => {
		expect(
			shown('1.1', 'anna', { ...facts, questions: { '1.1': { handedIn, round: 2, blindOpen: true } } })
		).toBe(false);
	});
});

describe('aimOf', () => {
	const key = { expected: 1_000, from: 900, to: 1_100, max: 20 };

	it('[TRA-4] tells high or low, even or not, and how many are a fair reading', () => {
		const told = aimOf([
			{ ...key, x: 1_100 },
			{ ...key, x: 1_200 },
			{ ...key, x: 1_000 }
		]);
		expect(told).toMatchObject({ within: 2, of: 3 });
		expect(told?.bias).toBeCloseTo(0.05, 12);
		expect(told?.spread).toBeCloseTo(0.05, 12);
	});

	it('[TRA-4] tells nothing of nothing, and no spread of one', () => {
		expect(aimOf([])).toBeNull();
		expect(aimOf([{ ...key, x: 900 }])).toEqual({ bias: -0.05, spread: null, within: 1, of: 1 });
	});
});

describe('who begins a training', () => {
	const person = { user: 'anna', administrator: false };
	const own = (role: 'lead' | 'evaluator' | 'contact', training = false) => [{ roles: [role], training }];

	it('[TRA-1] whoever is on a team, and administrators', () => {
		expect(mayTrain(person, own('evaluator'))).toBe(true);
		expect(mayTrain(person, own('contact'))).toBe(false);
		expect(mayTrain(person, [])).toBe(false);
		expect(mayTrain({ ...person, administrator: true }, [])).toBe(true);
	});

	it('[TRA-1] leading one gives no right to make evaluations', () => {
		expect(makesEvaluations(person, own('lead', true))).toBe(false);
		expect(makesEvaluations(person, own('lead'))).toBe(true);
	});
});
