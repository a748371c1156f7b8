/** What the means of others rest on: no mean stands anywhere without it. */
import type { Words } from '../words/words.ts';
import { FEWEST, type Comparison } from './comparison.ts';
import type { Report } from './report.ts';

/** One sentence with edition, years and number of results; of a report without means, why it has none. */
export function meanBase({ comparison, edition, areas }: Report, { report: say }: Words): string {
	if (comparison === null) return say.noMeans(FEWEST, edition.used);
	const { from, to } = comparison;
	const base = say.meanBase(countsOf(comparison), edition.used, range(from, to));
	return comparison.areas.length < areas.length ? `${base} ${say.noAreaMean(FEWEST)}` : base;
}

/** The heading of a column of means. */
export function meanColumn({ comparison }: Report, { report: say }: Words): string {
	if (comparison === null) return say.meanFrom(FEWEST);
	return say.meanOf(countsOf(comparison), range(comparison.from, comparison.to));
}

/** `6`; `5–6` where an area is known from fewer than the total. */
function countsOf({ n, areas }: Comparison): string {
	const counts = [n, ...areas.map((area) => area.n)];
	return range(Math.min(...counts), Math.max(...counts));
}

const range = (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`);
