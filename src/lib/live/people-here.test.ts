import { describe, expect, it } from 'vitest';
import { peopleIn } from './people-here.ts';

const anna = { id: 'anna', name: 'Anna', letter: 'A', tone: 'a' };
const orjan = { id: 'orjan', name: 'Örjan', letter: 'Ö', tone: 'b' };
const asa = { id: 'asa', name: 'Åsa', letter: 'Å', tone: 'c' };

describe('who is here', () => {
	it('[LIV-9] a person with two pages is there once, at a place one of them has told', () => {
		const at = { area: 5, question: '5.2' };
		expect(peopleIn([{ user: anna, at }, { user: anna }])).toEqual([{ ...anna, at }]);
	});

	it('[LIV-9] people stand in the order of their names, in Swedish', () => {
		expect(peopleIn([{ user: orjan }, { user: asa }, { user: anna }]).map(({ letter }) => letter)).toEqual([
			'A',
			'Å',
			'Ö'
		]);
	});

	it.each([
		['no stamp', {}],
		['a stamp without a name', { user: { ...anna, name: undefined } }],
		['a tone there is none of', { user: { ...anna, tone: 'e' } }]
	])('[LIV-9] an entry with %s is nobody', (_, state) => {
		expect(peopleIn([state])).toEqual([]);
	});

	it('[LIV-9] a place that is none is left out', () => {
		expect(peopleIn([{ user: anna, at: { area: '5' } }])).toEqual([{ ...anna, at: null }]);
	});
});
