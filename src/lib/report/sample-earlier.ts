/** An earlier report for tests, with words of the tests' own. */
import type { EarlierArea, EarlierReport } from './earlier-report.ts';
import { sampleList, sampleParagraph } from './sample-report.ts';

export function sampleEarlier(change: Partial<EarlierReport> = {}): EarlierReport {
	return {
		municipality: { code: '9999', name: 'Provstad' },
		year: 2017,
		edition: 'se-2016',
		total: 130,
		areas: [sampleEarlierArea(1, 70), sampleEarlierArea(2, 60)],
		...change
	};
}

export function sampleEarlierArea(number: number, achieved: number | null): EarlierArea {
	return {
		number,
		title: `Område ${number}`,
		achieved,
		max: 100,
		percent: achieved,
		headings: ['En rubrik'],
		texts: {
			general: [sampleParagraph(`Allmänt om ${number}.`)],
			strengths: [sampleList('En styrka', 'En till')],
			improvements: [sampleList('Något att bli bättre på')]
		},
		questions: [{ id: `${number}.1`, text: null, achieved: 12, max: 20, percent: 60 }]
	};
}
