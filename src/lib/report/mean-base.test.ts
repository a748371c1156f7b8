import { expect, it } from 'vitest';
import { seedEditions } from '../../../server/seed/editions.ts';
import { scores2017 } from '../../../server/seed/helsingborg.ts';
import { wordsFor } from '../words/words.ts';
import { meanBase, meanColumn } from './mean-base.ts';
import { sampleFrame } from './sample-frame.ts';
import { sampleReport } from './sample-report.ts';
import { totalPercent } from './total-percent.ts';

const edition = seedEditions.find(({ id }) => id === 'se-2016');
const { comparison } = sampleFrame;
if (edition === undefined || comparison === null) throw new Error('no edition or comparison');
const sv = wordsFor('sv');
const told = (change: Partial<typeof comparison>) => {
	const report = sampleReport(edition, scores2017, { comparison: { ...comparison, ...change } });
	return [meanBase(report, sv), meanColumn(report, sv)];
};
const areas = edition.areas.map(({ number }) => ({ number, mean: 60, n: 6 }));

it('[REP-80] a mean is told with its edition, its years and how many it rests on', () => {
	expect(told({ areas })).toEqual([
		`Medelvärdena bygger på 6 resultat efter utgåvan ${edition.used}, från 2016–2017.`,
		'Medelvärde (6 resultat 2016–2017)'
	]);
});

it('[REP-80] the fewest and the most are told where areas are known from fewer', () => {
	const [first, ...rest] = areas;
	if (first === undefined) throw new Error('no area');
	expect(told({ areas: [{ ...first, n: 5 }, ...rest], from: 2017 })).toEqual([
		`Medelvärdena bygger på 5–6 resultat efter utgåvan ${edition.used}, från 2017.`,
		'Medelvärde (5–6 resultat 2017)'
	]);
	expect(told({ areas: rest })[0]).toMatch(/ Områden med färre än 5 resultat har inget medelvärde\.$/);
});

it('[REP-81] without means it is told why', () => {
	const report = sampleReport(edition, scores2017);
	expect(meanBase(report, sv)).toBe(
		`Inga medelvärden visas: det behövs minst 5 andra resultat efter utgåvan ${edition.used}.`
	);
	expect(meanColumn(report, sv)).toBe('Medelvärde (visas från 5 resultat)');
});

it.each([
	[668, 84],
	[667, 83],
	[null, null]
])('[REP-1] a total of %s of 800 is %s per cent, half up', (total, percent) => {
	expect(totalPercent({ total, maxTotal: 800 })).toBe(percent);
});
