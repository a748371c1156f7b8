import { describe, expect, it } from 'vitest';
import { reviewNews, type ReviewFacts } from './review-news.ts';

type Comment = ReviewFacts['comments'][number];
const comment = (id: string, rest: Partial<Comment> = {}): Comment => ({
	id,
	mine: false,
	sent: null,
	answers: [],
	...rest
});
const sent = { by: 'Kim', at: 1 };
const answer = { decision: 'accepted', reason: 'Ja.', by: 'Anna', at: 2 } as const;
const facts = (rest: Partial<ReviewFacts> = {}): ReviewFacts => ({
	deadline: '2026-03-17',
	withdrawn: false,
	locked: false,
	newer: null,
	comments: [],
	...rest
});

describe('what is told on the page of a release', () => {
	it('[REL-46] nothing where nothing has changed', () => {
		const same = facts({ comments: [comment('a'), comment('b', { sent, answers: [answer] })] });
		expect(reviewNews(same, structuredClone(same), 'Kim')).toEqual([]);
	});

	it('[REL-46] a withdrawal, a lock, an unlocking, a newer draft and an extension', () => {
		expect(reviewNews(facts(), facts({ withdrawn: true, deadline: null }), 'Kim')).toEqual([
			{ of: 'withdrawn' }
		]);
		expect(reviewNews(facts(), facts({ locked: true }), 'Kim')).toEqual([{ of: 'locked' }]);
		expect(reviewNews(facts({ locked: true }), facts(), 'Kim')).toEqual([{ of: 'unlocked' }]);
		expect(reviewNews(facts(), facts({ newer: 'r2' }), 'Kim')).toEqual([{ of: 'newer' }]);
		expect(reviewNews(facts(), facts({ deadline: '2026-03-24' }), 'Kim')).toEqual([
			{ of: 'extended', deadline: '2026-03-24' }
		]);
	});

	it('[COM-59] a colleague’s comment, not one’s own', () => {
		expect(reviewNews(facts(), facts({ comments: [comment('a')] }), 'Kim')).toEqual([{ of: 'comment' }]);
		const own = [comment('a', { mine: true })];
		expect(reviewNews(facts(), facts({ comments: own }), 'Kim')).toEqual([]);
	});

	it('[COM-59] that a colleague has sent, not that one has oneself', () => {
		const before = facts({ comments: [comment('a', { mine: true }), comment('b')] });
		const after = facts({ comments: [comment('a', { mine: true, sent }), comment('b', { sent })] });
		expect(reviewNews(before, after, 'Lo')).toEqual([{ of: 'sent', by: 'Kim' }]);
		expect(reviewNews(before, after, 'Kim')).toEqual([]);
	});

	it('[COM-73] an answer, the first and one more', () => {
		const asked = facts({ comments: [comment('a', { sent })] });
		const once = facts({ comments: [comment('a', { sent, answers: [answer] })] });
		const twice = facts({ comments: [comment('a', { sent, answers: [answer, answer] })] });
		expect(reviewNews(asked, once, 'Kim')).toEqual([{ of: 'answer' }]);
		expect(reviewNews(once, twice, 'Kim')).toEqual([{ of: 'answer' }]);
	});
});
