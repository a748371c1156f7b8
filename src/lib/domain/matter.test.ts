import { describe, expect, it } from 'vitest';
import { mattersOf, type MatterFacts } from './matter.ts';
import type { Phase } from './phase.ts';
import { noRequests } from './request-matter.ts';
import { sampleEvaluation } from './sample-evaluation.ts';

const nothing: MatterFacts = {
	release: null,
	unanswered: 0,
	drafts: 0,
	answers: [],
	mentions: [],
	requests: noRequests,
	undeclared: false,
	unlockAskedBy: null
};
/** The draft's last day is a Friday; this is the Monday before. */
const release = { id: 'r', deadline: '2023-12-01' };
const monday = Date.parse('2023-11-27T09:00:00Z');
const day = 86_400_000;

const people = {
	lead: 'lars',
	evaluator: 'bo',
	contact: 'kim',
	reader: 'rut',
	administrator: 'ada'
} as const;

function matters(
	role: keyof typeof people,
	facts: Partial<MatterFacts>,
	{ phase = 'fact-check', now = monday }: { phase?: Phase; now?: number } = {}
): string[] {
	const actor = { user: people[role], administrator: role === 'administrator' };
	return mattersOf(actor, sampleEvaluation({ phase }), { ...nothing, ...facts }, now).map(
		({ kind, n, day: last, path }) => `${kind} ${n} ${last ?? '-'} ${path.replace('/evaluations/sample', '')}`
	);
}

describe('what waits besides scores', () => {
	it('[NOT-13] the lead is waited for by unanswered comments, others aren’t', () => {
		expect(matters('lead', { unanswered: 3 })).toEqual(['comments 3 - /fact-check/comments']);
		for (const role of ['evaluator', 'contact', 'reader', 'administrator'] as const)
			expect(matters(role, { unanswered: 3 })).toEqual([]);
	});

	it('[NOT-13] the last day waits for the lead when it is near or over', () => {
		expect(matters('lead', { release })).toEqual([]);
		expect(matters('lead', { release }, { now: monday + 2 * day })).toEqual([
			'deadline 1 2023-12-01 /fact-check'
		]);
		expect(matters('lead', { release }, { now: monday + 7 * day })).toEqual([
			'deadline-over 1 2023-12-01 /fact-check'
		]);
	});

	it('[NOT-13] the contact has answers to read, drafts to send and a draft to review until its last day', () => {
		const facts = { release, drafts: 2, answers: ['n1', 'n2'] };
		expect(matters('contact', facts)).toEqual([
			'answers 2 - /notices/n2',
			'drafts 2 - /review/r/comments',
			'review 1 2023-12-01 /review/r'
		]);
		expect(matters('contact', facts, { now: monday + 7 * day })).toHaveLength(2);
		expect(matters('contact', facts, { phase: 'locked' })).toEqual(['answers 2 - /notices/n2']);
	});

	it('[NOT-13] [COM-52] drafts and answers of contacts wait for nobody of the team', () => {
		for (const role of ['lead', 'evaluator'] as const)
			expect(matters(role, { drafts: 2, answers: ['n1'] })).toEqual([]);
	});

	it('[NOT-13] a mention waits for who is on the team', () => {
		expect(matters('evaluator', { mentions: ['n1'] })).toEqual(['mentions 1 - /notices/n1']);
		expect(matters('contact', { mentions: ['n1'] })).toEqual([]);
	});

	it('[NOT-13] an unlock waits for another lead or an administrator than the one who asked', () => {
		const locked = { phase: 'locked' } as const;
		for (const role of ['lead', 'administrator'] as const) {
			expect(matters(role, { unlockAskedBy: 'other' }, locked)).toEqual(['unlock 1 - /lock']);
			expect(matters(role, { unlockAskedBy: people[role] }, locked)).toEqual([]);
		}
		expect(matters('evaluator', { unlockAskedBy: 'other' }, locked)).toEqual([]);
	});
});
