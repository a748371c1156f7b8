import { describe, expect, it } from 'vitest';
import { evidenceTarget, goodExample, isTarget, questionTarget, targetOf } from './reference.ts';

describe('what a mark in a text stands for', () => {
	it('[REF-1] reads back what is written for a question, a card and a good example', () => {
		expect(targetOf(questionTarget('5.4'))).toEqual({ kind: 'question', id: '5.4' });
		const id = '2f0c9c0e-5b1a-4d55-8f0e-0a1b2c3d4e5f';
		expect(targetOf(evidenceTarget(id))).toEqual({ kind: 'evidence', id });
		expect(targetOf(goodExample)).toEqual({ kind: 'good-example' });
	});

	it.each([
		['nothing', ''],
		['a question without a number', 'question/'],
		['a question that is none', 'question/5.4/../../x'],
		['a question with more after it', 'question/5.4\n'],
		['a leading zero', 'question/05.4'],
		['a card with markup', 'evidence/<img src=x>'],
		['a card too long', `evidence/${'a'.repeat(65)}`],
		['another kind', 'comment/1'],
		['an address', 'https://example.org'],
		['a number', 5.4],
		['an object', { toString: () => 'good-example' }],
		['null', null]
	])('[REF-1] takes nothing else: %s', (_, value) => {
		expect(isTarget(value)).toBe(false);
	});
});
