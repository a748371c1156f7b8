/** Finds where areas begin: `Område 4 …`, or an edition's own title where the number is the layout's. */
import type { Edition } from '../../../src/lib/domain/instrument.ts';
import { fold } from './fold.ts';
import type { Line } from './line.ts';
import { isHeadingsLabel, isPointsLabel, pointsIn, sectionNamed } from './vocabulary.ts';

export interface AreaHeading {
	/** Index among the lines. */
	readonly at: number;
	readonly area: number;
	readonly title: string | null;
	/** A box or a text follows at once; else it may be a list of contents, or the text's own words. */
	readonly followed: boolean;
}

/** A box or the first heading of text comes this many lines with words after an area's heading. */
const NEAR = 4;
const LONGEST_TITLE = 120;
const numbered = /^(?:huvud|fokus)?område\s+([1-8])(?:\s*[.:–—-]\s*|\s+|$)(.*)$/i;
const pageNumber = /(?:\t+|\.{3,}|…)\s*\d{1,3}$/;

export function areaHeadingsIn(lines: readonly Line[], editions: readonly Edition[]): AreaHeading[] {
	const titles = numbersOfTitles(editions);
	const found = lines.flatMap((line, at) => {
		const heading = headingOf(line, titles);
		return heading === null ? [] : [{ at, ...heading }];
	});
	const begun = found.filter((heading, index) => !isTitleOf(found[index - 1], heading));
	const areaAt = new Map(begun.map(({ at, area }) => [at, area]));
	return begun.map((heading) => ({
		...heading,
		followed: isFollowed(lines, heading.at, heading.area, areaAt)
	}));
}

/** A title on the line below the number is the same heading's. */
function isTitleOf(
	before: Omit<AreaHeading, 'followed'> | undefined,
	{ at, area }: Omit<AreaHeading, 'followed'>
): boolean {
	return before !== undefined && before.title === null && before.area === area && before.at === at - 1;
}

/** The number of an area that a line names as a heading does. */
export function areaNumbered(words: string): number | null {
	const number =
		words.length > LONGEST_TITLE || /[.!?,;]$/.test(words) ? undefined : numbered.exec(words)?.[1];
	return number === undefined ? null : Number(number);
}

function headingOf(
	{ words, mark, cell, contents }: Line,
	titles: ReadonlyMap<string, number>
): Pick<AreaHeading, 'area' | 'title'> | null {
	if (contents || words === '' || words.length > LONGEST_TITLE || pageNumber.test(words)) return null;
	// A row of a table that names the area.
	if (words.split('\t').length > 2) return null;
	const [, number, rest = ''] = numbered.exec(words) ?? [];
	const title = rest.replace(/\s+/g, ' ').trim();
	if (number !== undefined && !/[.!?,;]$/.test(title)) return { area: Number(number), title: title || null };
	if (cell || mark === 'bullet' || mark === 'letter') return null;
	const bare = words.replace(/^\d{1,2}(?:\.\d{1,2})?\.?\s+/, '');
	const known = titles.get(fold(bare));
	return known === undefined ? null : { area: known, title: bare };
}

/** Titles that are the same area's in all editions that have them. */
function numbersOfTitles(editions: readonly Edition[]): Map<string, number> {
	const numbers = new Map<string, Set<number>>();
	for (const { number, title, tableTitle } of editions.flatMap(({ areas }) => areas))
		for (const name of [title, tableTitle ?? title])
			numbers.set(fold(name), (numbers.get(fold(name)) ?? new Set()).add(number));
	return new Map(
		[...numbers].flatMap(([name, [first, ...more]]) =>
			first === undefined || more.length > 0 ? [] : [[name, first]]
		)
	);
}

function isFollowed(
	lines: readonly Line[],
	at: number,
	area: number,
	areaAt: ReadonlyMap<number, number>
): boolean {
	let near = 0;
	for (let next = at + 1; next < lines.length && near < NEAR; next++) {
		const words = lines[next]?.words ?? '';
		const other = areaAt.get(next);
		if (other !== undefined && other !== area) return false;
		if (isHeadingsLabel(words) || isPointsLabel(words) || /^(?:rubriker|overskrifter)\t+\s*po/i.test(words))
			return true;
		if (pointsIn(words) !== null || sectionNamed(words) === 'general') return true;
		if (words !== '') near++;
	}
	return false;
}
