import { describe, expect, it } from 'vitest';
import { seedEditions } from '../../../server/seed/editions.ts';
import { scores2017 } from '../../../server/seed/helsingborg.ts';
import { readReport, reportJson } from './json.ts';
import { sampleFrame } from './sample-frame.ts';
import { sampleReport } from './sample-report.ts';

const edition = seedEditions.find(({ id }) => id === 'se-2016');
if (edition === undefined) throw new Error('no edition');
const report = sampleReport(edition, scores2017, sampleFrame);
const bare = sampleReport(edition, new Map());

/** The text with one thing of it changed by hand. */
const changed = (change: (value: Record<string, unknown>) => unknown) =>
	JSON.stringify(change(JSON.parse(reportJson(report)) as Record<string, unknown>));

describe('a report as JSON', () => {
	it('[REP-24] is read back as it was, and written again as the same bytes', () => {
		for (const one of [report, bare]) {
			expect(readReport(reportJson(one))).toEqual(one);
			expect(reportJson(readReport(reportJson(one)))).toBe(reportJson(one));
		}
	});

	it.each([
		['a field too many', changed((value) => ({ ...value, scores: {} }))],
		['a field missing', changed(({ total: _, ...rest }) => rest)],
		['points as text', changed((value) => ({ ...value, total: '668' }))],
		['points below zero', changed((value) => ({ ...value, total: -1 }))],
		['another format', changed((value) => ({ ...value, format: 'samsyn-report-2' }))],
		['another language', changed((value) => ({ ...value, language: 'en' }))],
		['areas that are no list', changed((value) => ({ ...value, areas: {} }))],
		['an area with a word too many', changed((value) => ({ ...value, areas: [{ by: 'Anna' }] }))],
		['nothing', 'null'],
		['a list', '[]']
	])('[REP-25] %s is refused', (_, text) => {
		expect(() => readReport(text)).toThrow(TypeError);
	});

	it('[REP-25] no JSON is refused', () => {
		expect(() => readReport(reportJson(report).slice(0, -1))).toThrow(SyntaxError);
	});
});
