import { describe, expect, it } from 'vitest';
import { candidatesIn, contributorsTo, orderAfterMove, questionsOfTheme } from './merge.ts';
import type { Candidate, MergeTable } from './merge.ts';

const candidate = (
	id: string,
	author: string,
	theme: string | null,
	place: number,
	question: string | null
) => ({ id, author, theme, place, question, area: 1, section: 'strengths', text: id }) satisfies Candidate;

const table: MergeTable = {
	themes: [
		{ id: 'plan', area: 1, section: 'strengths', title: 'Planer', sentence: '', writtenAt: null },
		{ id: 'empty', area: 1, section: 'strengths', title: 'Tomt', sentence: '', writtenAt: null }
	],
	candidates: [
		candidate('c', 'anna', 'plan', 2, '1.10'),
		candidate('a', 'bo', 'plan', 0, '1.2'),
		candidate('b', 'anna', 'plan', 1, '1.2'),
		candidate('free', 'cia', null, 0, null)
	]
};

describe('a merge table', () => {
	it('[MRG-3] keeps the order in a theme', () => {
		expect(candidatesIn(table, 'plan').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
		expect(candidatesIn(table, null).map(({ id }) => id)).toEqual(['free']);
	});

	it('[MRG-4] names each contributor and each question once', () => {
		expect(contributorsTo(table, 'plan')).toEqual(['bo', 'anna']);
		expect(questionsOfTheme(table, 'plan')).toEqual(['1.2', '1.10']);
		expect(contributorsTo(table, 'empty')).toEqual([]);
	});

	it.each<
		readonly [title: string, moved: string, theme: string | null, before: string | null, order: string]
	>([
		['comes last where nothing else is said', 'free', 'plan', null, 'a b c free'],
		['comes before the one named', 'free', 'plan', 'b', 'a free b c'],
		['moves up among its own', 'c', 'plan', 'a', 'c a b'],
		['comes last where the one named has left', 'free', 'plan', 'gone', 'a b c free'],
		['stays where it is before itself', 'b', 'plan', 'b', 'a c b'],
		['goes back to none', 'a', null, null, 'free a']
	])('[MRG-3] %s', (_, moved, theme, before, order) => {
		expect(orderAfterMove(table, moved, { theme, before }).join(' ')).toBe(order);
	});
});
