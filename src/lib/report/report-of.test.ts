import { describe, expect, it } from 'vitest';
import { seedEditions } from '../../../server/seed/editions.ts';
import { areas2014, printed2017, scores2017, total2014 } from '../../../server/seed/helsingborg.ts';
import { sampleReport } from './sample-report.ts';
import type { EarlierReport } from './earlier-report.ts';

const edition = seedEditions.find(({ id }) => id === 'se-2016');
if (edition === undefined) throw new Error('no edition');

const earlier: EarlierReport = {
	municipality: { code: '1283', name: 'Helsingborg' },
	year: 2014,
	edition: 'se-2010',
	total: total2014,
	areas: [...areas2014].map(([number, achieved]) => ({
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

describe('a report', () => {
	it('[REP-1] prints the 45 rows, eight areas and the total of Helsingborg 2017', () => {
		const report = sampleReport(edition, scores2017);
		const rows = report.areas.flatMap(({ questions }) => questions.map((row) => [row.id, row.printed]));
		expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(printed2017.questions));
		expect(new Map(report.areas.map(({ number, sum }) => [number, sum]))).toEqual(printed2017.areas);
		expect(report.total).toBe(668);
	});

	it('[REP-2] says which areas are due a footnote on rounding', () => {
		const { areas } = sampleReport(edition, scores2017);
		expect(areas.filter(({ addsUp }) => addsUp).map(({ number }) => number)).toEqual([5]);
	});

	it('[REP-3] has neither sum nor total while a question is open', () => {
		const { areas, total } = sampleReport(edition, new Map([...scores2017].filter(([id]) => id !== '4.2')));
		expect(areas.filter(({ sum }) => sum === null).map(({ number }) => number)).toEqual([4]);
		expect(areas[3]?.questions[1]?.printed).toBeNull();
		expect(total).toBeNull();
	});

	it('[REP-4] puts the earlier evaluation beside its own by what the edition declares, with the owner’s note', () => {
		const beside = sampleReport(edition, scores2017, { earlier }).earlier;
		expect(beside?.areas).toHaveLength(8);
		expect(beside?.note).toContain('40–50 poäng');
		const unknown = sampleReport(edition, scores2017, {
			earlier: { ...earlier, edition: 'se-2020' }
		}).earlier;
		expect(unknown).toMatchObject({ comparable: false, areas: [], note: null });
	});

	it('[REP-5] holds no more of the version than the version’s own content and facts', () => {
		const text = JSON.stringify(sampleReport(edition, scores2017));
		expect(text).not.toContain('"anna"');
	});
});
