import { expect, it } from 'vitest';
import type { Section } from './edit.ts';
import { inOrder } from './comment-order.ts';

const anchorAt = (start: number) => ({
	...{ start, end: start + 1, exact: 'x', prefix: '', suffix: '', epoch: 1 },
	...{ from: new Uint8Array(), to: new Uint8Array() }
});
const at = (
	id: string,
	[area, section, start]: readonly [area: number, section: Section | null, start: number | null],
	sent: number | null = null,
	question: string | null = null
) => ({
	id,
	createdAt: 1,
	sent: sent === null ? null : { at: sent, by: 'kim' },
	place: { area, section, question, anchor: start === null ? null : anchorAt(start) }
});
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id).join(' ');

it('[COM-76] the order is that of the report: areas, texts, words, then questions', () => {
	const drafts = [
		at('f', [1, null, null], null, '1.10'),
		at('e', [1, null, null], null, '1.2'),
		at('g', [2, 'general', 0]),
		at('d', [1, 'improvements', null]),
		at('c', [1, 'strengths', 9]),
		at('b', [1, 'strengths', 2]),
		at('a', [1, 'general', null])
	];
	expect(ids(inOrder(drafts))).toBe('a b c d e f g');
});

it('[COM-76] what is sent keeps its number whatever is written and sent after it', () => {
	const first = [at('b', [1, 'strengths', 2], 5), at('c', [3, 'general', 0], 5)];
	const more = [at('a', [1, 'general', 0], 9), at('d', [4, 'general', 0], 9)];
	const draft = at('e', [1, 'general', 0]);
	expect(ids(inOrder(first))).toBe('b c');
	expect(ids(inOrder([...more, draft, ...first]))).toBe('b c a d e');
});

it('[COM-76] a draft has the number that it is sent with', () => {
	const sent = at('a', [8, 'general', 0], 5);
	const drafts = [at('c', [2, 'general', 0]), at('b', [1, 'general', 0])];
	const after = drafts.map((draft) => ({ ...draft, sent: { at: 7, by: 'lo' } }));
	expect(ids(inOrder([...drafts, sent]))).toBe('a b c');
	expect(ids(inOrder([...after, sent]))).toBe('a b c');
});
