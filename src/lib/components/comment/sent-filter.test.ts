import { expect, it } from 'vitest';
import type { Landing } from '../../domain/anchor.ts';
import type { PlacedComment, ShownAnswer } from '../../domain/shown-comment.ts';
import { filtered, sentFilters } from './sent-filter.ts';

const answer: ShownAnswer = { decision: 'accepted', reason: 'Rättat.', by: 'Anna', at: 1 };
const section: Landing = { on: 'section', area: 1, section: 'general' };
const orphan: Landing = { on: 'orphan', area: 1, section: 'general' };

function one(id: string, answers: readonly ShownAnswer[], landing: Landing): PlacedComment {
	const shown = { number: 1, kind: 'error', body: '', author: '', mine: false, at: 0, changedAt: 0 } as const;
	const place = { area: 1, section: 'general', question: null, words: null } as const;
	const rest = { id, place, sent: null, attachments: [], answers };
	return { shown: { ...shown, ...rest }, release: { id: 'r', n: 1 }, landing };
}

const all = [one('a', [], section), one('b', [answer], section), one('c', [], orphan)];
const ids = (comments: readonly PlacedComment[]) => comments.map(({ shown }) => shown.id).join('');

it('[COM-77] the list shows all, what waits, what was answered, and what has lost its place', () => {
	expect(sentFilters.map((filter) => ids(filtered(all, filter, new Set())))).toEqual(['abc', 'ac', 'b', 'c']);
});

it('[COM-77] what one has answered stays where it was until another filter is chosen', () => {
	const kept = new Set(filtered(all, 'to-answer', new Set()).map(({ shown }) => shown.id));
	const answered = all.map((comment) => (comment.shown.id === 'a' ? one('a', [answer], section) : comment));
	expect(ids(filtered(answered, 'to-answer', kept))).toBe('ac');
	expect(ids(filtered(answered, 'to-answer', new Set()))).toBe('c');
});
