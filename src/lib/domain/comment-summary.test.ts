import { expect, it } from 'vitest';
import type { Answer, Comment, CommentKind, Decision } from './comment.ts';
import { latestAnswers, summaryOf } from './comment-summary.ts';

const comment = (id: string, kind: CommentKind, sent: boolean): Comment => ({
	id,
	kind,
	evaluation: 'e',
	release: 'r',
	place: { area: 1, section: 'general', question: null, anchor: null },
	body: 'x',
	author: 'kim',
	createdAt: 1,
	changedAt: 1,
	sent: sent ? { at: 2, by: 'kim' } : null,
	removedAt: null,
	resolved: null
});
const answer = (of: string, n: number, decision: Decision): Answer => ({
	comment: of,
	n,
	decision,
	reason: 'x',
	by: 'anna',
	at: n
});

it('[COM-71] the latest answer counts, in whatever order they are read', () => {
	const latest = latestAnswers([answer('a', 2, 'accepted'), answer('a', 1, 'rejected')]);
	expect(latest.get('a')?.decision).toBe('accepted');
});

it('[COM-57] drafts are counted by kind, sent ones by decision', () => {
	const comments = [
		comment('a', 'error', false),
		comment('b', 'remark', false),
		comment('c', 'error', false),
		comment('d', 'error', true),
		comment('e', 'error', true),
		comment('f', 'error', true)
	];
	const answers = [answer('d', 1, 'accepted'), answer('e', 1, 'rejected'), answer('e', 2, 'partly')];
	expect(summaryOf(comments, answers)).toEqual({
		drafts: 3,
		draftsByKind: { error: 2, clarification: 0, remark: 1 },
		sent: 3,
		unanswered: 1,
		decided: { accepted: 1, partly: 1, rejected: 0 }
	});
});
