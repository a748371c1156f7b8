/** How much of an older report is kept: a later evaluation's report prints it as its appendix, and must be printed in time. */
import { sections, type Section } from '../domain/edit.ts';
import { earlierReportJson, type EarlierReport } from './earlier-report.ts';
import { plainText } from './plain-text.ts';

/** One of an area's three texts as plain lines, in UTF-16 units. */
export const LONGEST_SECTION = 10_000;
/** A whole report as it is kept, in bytes. */
export const LARGEST_REPORT = 200_000;

export type Excess =
	{ readonly of: 'text'; readonly area: number; readonly section: Section } | { readonly of: 'report' };

/** What of it is more than is kept; empty where all of it is. */
export function excessOf(report: EarlierReport): Excess[] {
	const texts = report.areas.flatMap(({ number: area, texts: own }) =>
		sections
			.filter((section) => plainText(own[section]).length > LONGEST_SECTION)
			.map((section): Excess => ({ of: 'text', area, section }))
	);
	const bytes = new TextEncoder().encode(earlierReportJson(report)).length;
	return bytes > LARGEST_REPORT ? [...texts, { of: 'report' }] : texts;
}
