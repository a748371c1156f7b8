/** A reading for tests: two evaluations of one file, and a line that nobody understands. */
import { sampleEarlierArea } from './sample-earlier.ts';
import type { ReadReport, ReportReading, SourceLine } from './report-reading.ts';

export function sampleRead(change: Partial<ReadReport> = {}): ReadReport {
	return {
		municipality: 'Lund',
		year: 2017,
		edition: 'se-2016',
		total: 130,
		areas: [sampleEarlierArea(1, 70), sampleEarlierArea(2, 60)],
		...change
	};
}

const line = (n: number, text: string, change: Partial<SourceLine> = {}): SourceLine => ({
	line: n,
	text,
	kind: 'nothing',
	evaluation: null,
	area: null,
	section: null,
	...change
});

export const sampleReading: ReportReading = {
	evaluations: [sampleRead(), sampleRead({ year: 2014, edition: 'se-2010', total: 120 })],
	unrecognised: [{ line: 4, text: '?? 12 ##', reason: 'Raden liknar ingenting i en rapport.' }],
	source: [
		line(1, 'Kommunkompassen Lund 2017', { kind: 'front', evaluation: 0 }),
		line(2, 'Område 1', { kind: 'area', evaluation: 0, area: 1 }),
		line(3, 'Poäng 70 av 100', { kind: 'points', evaluation: 0, area: 1 }),
		line(4, '?? 12 ##', { kind: 'unrecognised' }),
		line(5, '', {}),
		line(6, 'Allmänt om 1.', { kind: 'text', evaluation: 0, area: 1, section: 'general' }),
		line(7, 'Totalt 130', { kind: 'total', evaluation: 0 })
	]
};
