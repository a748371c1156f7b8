import { describe, expect, it } from 'vitest';
import { mentionsIn, piecesOf } from './mention.ts';

const people = [
	{ user: 'anna', name: 'Anna Berg' },
	{ user: 'annika', name: 'Anna Bergström' },
	{ user: 'bo', name: 'Bo Ek' }
];

describe('mentions', () => {
	it.each<[string, string[]]>([
		['@Bo kan du se på det här?', ['bo']],
		['Kolla, @bo ek: stämmer det?', ['bo']],
		['@Anna Berg och @Anna Bergström', ['anna', 'annika']],
		['@Bo, @Bo och @Bo', ['bo']],
		['@Anna vet', []],
		['bo@ek.se', []],
		['@Boel', []],
		['@@Bo', ['bo']],
		['@', []],
		['', []]
	])('[COM-14] %s', (body, named) => {
		expect(mentionsIn(body, people)).toEqual(named);
	});

	it('[COM-14] cuts the words and loses none', () => {
		const body = 'Hej @Bo Ek! Fråga\n@Anna Bergström.';
		const pieces = piecesOf(body, people);
		expect(pieces.map(({ text }) => text).join('')).toBe(body);
		expect(pieces.filter(({ user }) => user !== null)).toEqual([
			{ text: '@Bo Ek', user: 'bo' },
			{ text: '@Anna Bergström', user: 'annika' }
		]);
	});
});
