import { describe, expect, it } from 'vitest';
import { seedEditions } from '../../../server/seed/editions.ts';
import { printed2017 } from '../../../server/seed/helsingborg.ts';
import { contradictionsIn } from './contradictions.ts';
import type { EarlierReport } from './earlier-report.ts';
import { misfitsOf } from './edition-fit.ts';

const edition = seedEditions.find(({ id }) => id === 'se-2016');
if (edition === undefined) throw new Error('no edition');

const points = { achieved: null, max: null, percent: null };
const printed: EarlierReport = {
	municipality: { code: '1283', name: 'Helsingborg' },
	year: 2017,
	edition: edition.id,
	total: 668,
	areas: edition.areas.map(({ number, questions }) => ({
		number,
		title: null,
		...(printed2017.areas.get(number) ?? points),
		headings: [],
		texts: { general: [], strengths: [], improvements: [] },
		questions: questions.map(({ id }) => ({ id, text: null, ...(printed2017.questions.get(id) ?? points) }))
	}))
};

const changed = (change: (area: EarlierReport['areas'][number]) => object): EarlierReport => ({
	...printed,
	areas: printed.areas.map((area) => ({ ...area, ...(area.number === 1 ? change(area) : {}) }))
});

describe('contradictions', () => {
	it('[OLD-52] finds none in Helsingborg 2017 but the areas whose rows are rounded', () => {
		const found = contradictionsIn(printed, edition);
		expect(found).toHaveLength(7);
		expect(found.every((one) => one.of === 'area' && one.rounding)).toBe(true);
		expect(misfitsOf(printed, edition)).toEqual([]);
	});

	it('[OLD-52] tells a total that isn’t the areas’ sum, and says nothing while an area is unknown', () => {
		expect(contradictionsIn({ ...printed, total: 667 }, edition)[0]).toEqual({
			of: 'total',
			told: 667,
			sum: 668
		});
		const totals = (report: EarlierReport) =>
			contradictionsIn(report, edition).filter(({ of }) => of === 'total');
		const unknown = changed(() => ({ achieved: null, percent: null }));
		expect(totals({ ...unknown, total: 1 })).toEqual([]);
		expect(totals({ ...printed, total: 1, areas: printed.areas.slice(1) })).toEqual([]);
	});

	it('[OLD-52] tells rows that don’t add up, a percent and a maximum that aren’t right', () => {
		const found = contradictionsIn(
			changed(() => ({ achieved: 70, max: 90, percent: 90 })),
			edition
		);
		expect(found.filter((one) => 'area' in one && one.area === 1)).toEqual([
			{ of: 'max', area: 1, question: null, told: 90, max: 100 },
			{ of: 'percent', area: 1, question: null, told: 90, percent: 78 },
			{ of: 'area', area: 1, told: 70, sum: 91, rounding: false }
		]);
	});
});
