import { expect, it } from 'vitest';
import { yearsUsed } from './years-used.ts';

it.each([
	['2020–', 'från 2020'],
	['–2019', 'till och med 2019'],
	['2016–2019', '2016–2019'],
	['2021', '2021']
])('[REP-88] an edition used %s is, in a sentence, %s', (used, words) => {
	expect(yearsUsed(used, 'från', 'till och med')).toBe(words);
});
