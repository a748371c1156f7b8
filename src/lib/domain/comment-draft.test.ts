import { describe, expect, it } from 'vitest';
import { answerProblem, draftProblem, sendingProblem } from './comment-draft.ts';

const draft = { release: 'r1', sent: null, removedAt: null, author: 'kim' };
const sent = { ...draft, sent: { at: 5, by: 'lo' } };

describe('a contact’s comment', () => {
	it.each([
		['[COM-54] its author changes a draft', draft, 'r1', 'kim', null],
		['[COM-54] a colleague does not', draft, 'r1', 'lo', 'not-owner'],
		['[COM-58] what is sent stands', sent, 'r1', 'kim', 'comments-sent'],
		['[COM-54] what is removed is gone', { ...draft, removedAt: 9 }, 'r1', 'kim', 'comment-not-found'],
		['[COM-54] another release’s is none', draft, 'r2', 'kim', 'comment-not-found'],
		['[COM-54] the team’s own is none', { ...draft, release: null }, 'r1', 'kim', 'comment-not-found'],
		['[COM-54] what isn’t there is none', null, 'r1', 'kim', 'comment-not-found']
	] as const)('%s', (_, comment, release, user, problem) => {
		expect(draftProblem(comment, release, user)).toBe(problem);
	});

	it.each([
		['[COM-70] a sent one is answered', sent, null],
		['[COM-52] a draft is nothing to who answers', draft, 'comment-not-found'],
		['[COM-70] a removed one is none', { ...sent, removedAt: 9 }, 'comment-not-found'],
		['[COM-70] the team’s own takes no answer', { ...sent, release: null }, 'comment-not-found'],
		['[COM-70] what isn’t there is none', null, 'comment-not-found']
	] as const)('%s', (_, comment, problem) => {
		expect(answerProblem(comment)).toBe(problem);
	});

	const drafts = [
		{ id: 'a', changedAt: 1 },
		{ id: 'b', changedAt: 2 }
	];
	it.each([
		['[COM-57] as the summary shows them they are sent', drafts, { a: 1, b: 2 }, null],
		['[COM-57] one more has come', drafts, { a: 1 }, 'drafts-changed'],
		['[COM-57] one has gone', [{ id: 'a', changedAt: 1 }], { a: 1, b: 2 }, 'drafts-changed'],
		['[COM-57] one was changed', drafts, { a: 1, b: 1 }, 'drafts-changed'],
		[
			'[COM-57] names that objects have by nature are none',
			[{ id: 'constructor', changedAt: 1 }],
			{ a: 1 },
			'drafts-changed'
		],
		['[COM-57] nothing is nothing to send', [], {}, 'comment-not-found']
	] as const)('%s', (_, all, shown, problem) => {
		expect(sendingProblem(all, shown)).toBe(problem);
	});
});
