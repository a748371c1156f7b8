import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../src/lib/domain/instrument.ts';
import { addsUp, printResult } from '../../src/lib/domain/result.ts';
import cases from '../../tests/rounding-cases.json' with { type: 'json' };
import { seedEdition, seedEditions } from './editions.ts';
import { findMunicipality, municipalities, municipalityOf } from './municipalities.ts';
import { publishedResults } from './results.ts';

const edition = seedEdition('se-2016');
if (edition === undefined) throw new Error('se-2016 is missing');

describe('editions', () => {
	it('[INS-2] se-2016 has 45 questions in eight areas of 100 points', () => {
		expect(edition.areas.map(({ questions }) => questions.length)).toEqual([5, 5, 5, 6, 6, 6, 5, 7]);
		expect(edition.areas.map(({ max }) => max)).toEqual(Array(8).fill(100));
		expect(questionsOf(edition).every(({ max }) => [10, 15, 20, 25, 30].includes(max))).toBe(true);
	});

	it('[INS-3] the others can hold results and nothing else', () => {
		expect(seedEditions.map(({ id, completeness }) => `${id} ${completeness}`)).toEqual([
			'se-2002 name',
			'se-2010 areas',
			'se-2016 complete',
			'se-2020 areas',
			'no-pre2020 areas'
		]);
	});

	it('[INS-8] only what an edition declares is comparable', () => {
		expect(edition.comparable?.map((item) => item.edition)).toEqual(['se-2010']);
		expect(seedEdition('se-2020')?.comparable).toEqual([]);
	});
});

describe('municipalities', () => {
	it('[INS-10] are 290, each with a code of its own', () => {
		expect(new Set(municipalities.map(({ code }) => code)).size).toBe(290);
		expect(municipalities.every(({ code }) => /^\d{4}$/.test(code))).toBe(true);
	});

	it('[INS-10] are found by code and by either name', () => {
		expect(municipalityOf('1283')?.name).toBe('Helsingborg');
		expect(findMunicipality('helsingborgs kommun')?.code).toBe('1283');
		expect(findMunicipality('Örebro')?.code).toBe('1880');
	});
});

describe('published results', () => {
	it('[SCO-10] total their printed areas wherever all eight are published', () => {
		const whole = publishedResults.filter(({ areas, total }) => areas?.size === 8 && total !== null);
		expect(whole.length).toBeGreaterThan(5);
		for (const { municipality, year, areas, total } of whole) {
			const sum = [...(areas?.values() ?? [])].reduce((above, points) => above + points, 0);
			expect([municipality, year, sum]).toEqual([municipality, year, total]);
		}
	});

	it('[INS-10] are of known municipalities and editions', () => {
		expect(publishedResults).toHaveLength(39);
		for (const { country, code, edition: id, sources } of publishedResults) {
			expect(code === null).toBe(country !== 'SE');
			if (code !== null) expect(municipalityOf(code)).toBeDefined();
			if (id !== null) expect(seedEdition(id)).toBeDefined();
			expect(sources.length).toBeGreaterThan(0);
		}
	});
});

describe('made-up evaluations', () => {
	it.each(cases)(
		'[SCO-8] [SCO-9] [SCO-10] case $case prints as expected',
		({ scores, printed, ...expected }) => {
			const input = new Map(Object.entries(scores));
			const result = printResult(edition, input);
			const rows = [...result.questions];
			expect(Object.fromEntries(rows.map(([id, { achieved }]) => [id, achieved]))).toEqual(printed.achieved);
			expect(Object.fromEntries(rows.map(([id, { percent }]) => [id, percent]))).toEqual(printed.percent);
			const areas = [...result.areas].map(([number, { achieved }]) => [number, achieved]);
			expect(Object.fromEntries(areas)).toEqual(printed.areas);
			expect(result.total).toBe(printed.total);
			const footnotes = edition.areas.filter((area) => !addsUp(area, input)).map(({ number }) => number);
			expect(footnotes).toEqual(expected.areasThatDoNotAddUp);
		}
	);
});
