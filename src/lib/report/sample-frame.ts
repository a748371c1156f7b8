/** A frame for tests, with all that one can hold, in words of the tests' own. */
import type { ReportFrame } from './report-of.ts';
import { sampleEarlier, sampleEarlierArea } from './sample-earlier.ts';
import { sampleParagraph } from './sample-report.ts';

export const sampleFrame: ReportFrame = {
	texts: {
		about: [sampleParagraph('Om modellen.')],
		evaluation: [sampleParagraph('Om utvärderingen.')],
		results: [sampleParagraph('Om resultatet.')],
		comparison: [sampleParagraph('Om jämförelsen.')],
		areas: [sampleParagraph('Om områdena.')],
		overview: [sampleParagraph('Om poängen.')]
	},
	comparison: {
		edition: 'se-2016',
		from: 2016,
		to: 2017,
		n: 6,
		mean: 512,
		areas: [1, 2, 3, 4, 5, 6, 7].map((number) => ({ number, mean: 60 + number, n: 6 })),
		totals: [420, 488, 500, 505, 579, 580]
	},
	earlier: sampleEarlier({
		municipality: { code: '1283', name: 'Helsingborg' },
		year: 2014,
		edition: 'se-2010',
		total: 631,
		areas: [76, 83, 75, 82, 82, 78, 70, 85].map((achieved, at) => sampleEarlierArea(at + 1, achieved))
	})
};
