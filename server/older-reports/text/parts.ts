/** Cuts a file into the reports that it holds: one, or one with its predecessor as an appendix. */
import type { AreaHeading } from './area-heading.ts';
import { isQuestionCell } from './cell-rows.ts';
import type { Line } from './line.ts';
import { mayBeginReport } from './vocabulary.ts';

export interface Part {
	/** Indices among the lines; `end` isn't in it. */
	readonly start: number;
	readonly end: number;
	/** The headings at which the part's areas begin, one for each area. */
	readonly areas: readonly AreaHeading[];
	/** Those that say an area once more, where it has begun already. */
	readonly again: readonly AreaHeading[];
}

export function partsOf(lines: readonly Line[], headings: readonly AreaHeading[]): Part[] {
	const trusted = trustedOf(headings);
	const next = new Map(trusted.map((heading, index) => [heading.at, trusted[index + 1]]));
	const headingAt = new Map(trusted.map((heading) => [heading.at, heading]));
	let part: Growing = { start: 0, areas: [], again: [] };
	const parts = [part];
	// A mark of a beginning counts until an area follows that the report didn't have.
	let begins: number | null = null;
	// Rows of questions since the last area: where its number falls after them, its report is another.
	let tables = false;
	for (const [at, { words }] of lines.entries()) {
		const heading = headingAt.get(at);
		if (heading === undefined) {
			// A report's tables are its end: what looked like a beginning before them wasn't one.
			if (isQuestionCell(words.split('\t')[0] ?? '')) {
				begins = null;
				tables = true;
			} else if (begins === null && part.areas.length > 0 && mayBeginReport(words)) begins = at;
			continue;
		}
		const known = has(part, heading.area);
		const back = part.areas.some(({ area }) => area > heading.area) && (begins !== null || tables);
		if (!known && !back) {
			part.areas.push(heading);
			begins = null;
		} else if (back || begins !== null || isRestart(part, heading, next.get(at))) {
			part = { start: begins ?? at, areas: [heading], again: [] };
			parts.push(part);
			begins = null;
		} else part.again.push(heading);
		tables = false;
	}
	return parts.map((one, index) => ({ ...one, end: parts[index + 1]?.start ?? lines.length }));
}

interface Growing {
	readonly start: number;
	readonly areas: AreaHeading[];
	readonly again: AreaHeading[];
}

const has = ({ areas }: Growing, number: number) => areas.some(({ area }) => area === number);

/** Without any mark: the lowest area comes again, and after it another that has been. */
function isRestart(part: Growing, { area }: AreaHeading, after: AreaHeading | undefined): boolean {
	return (
		part.areas.every((known) => known.area >= area) &&
		after !== undefined &&
		after.area !== area &&
		has(part, after.area)
	);
}

/** Where most areas have their box or text at once, a line that only looks like a heading isn't one. */
function trustedOf(headings: readonly AreaHeading[]): readonly AreaHeading[] {
	const areas = (some: readonly AreaHeading[]) => new Set(some.map(({ area }) => area)).size;
	const followed = headings.filter((heading) => heading.followed);
	return areas(followed) * 2 >= areas(headings) ? followed : headings;
}
