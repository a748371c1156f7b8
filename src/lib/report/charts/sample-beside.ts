/** What stands beside a report in tests of the charts: made-up means and totals, and an earlier evaluation. */
import type { Comparison } from '../comparison.ts';
import type { EarlierReport } from '../earlier-report.ts';

export const sampleComparison: Comparison = {
	edition: 'se-2016',
	from: 2016,
	to: 2017,
	n: 40,
	mean: 566,
	areas: [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({ number, mean: 60 + 3 * number, n: 38 + (number % 3) })),
	totals: Array.from({ length: 40 }, (_, i) => 420 + 7 * i)
};

/** @param areas printed points by this edition's areas */
export function sampleEarlier(areas: ReadonlyMap<number, number>): EarlierReport {
	return {
		municipality: { code: '1283', name: 'Helsingborg' },
		year: 2014,
		edition: 'se-2010',
		total: [...areas.values()].reduce((sum, points) => sum + points, 0),
		areas: [...areas].map(([number, achieved]) => ({
			number,
			title: null,
			achieved,
			max: 100,
			percent: achieved,
			headings: [],
			texts: { general: [], strengths: [], improvements: [] },
			questions: []
		}))
	};
}
