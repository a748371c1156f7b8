/** What the template sets: blocks in order, as plain JSON. All that is decided about a report's parts is decided before it. */

export interface PrintRun {
	/** Line breaks as `\n`. Data, never markup. */
	readonly text: string;
	readonly bold: boolean;
	readonly italic: boolean;
	/** An address in ASCII, or null. */
	readonly href: string | null;
	/** It says that what follows is a good example; each output puts its own ★ before it. */
	readonly star?: true | undefined;
}

export interface PrintParagraph {
	readonly kind: 'paragraph';
	readonly runs: readonly PrintRun[];
	/** It stands where nobody has written anything, and says so. */
	readonly instead?: true | undefined;
}

export interface PrintItem {
	readonly runs: readonly PrintRun[];
	readonly lists: readonly PrintList[];
}

export interface PrintList {
	readonly kind: 'list';
	/** How the template numbers it, like `1.` or `a.`; null: bullets. */
	readonly numbering: string | null;
	readonly start: number;
	readonly items: readonly PrintItem[];
}

/**
 * What a place of the outline goes by, alike in every output and language: `area_3`, `area_3_strengths`,
 * `question_3_1`, `sum_3`, `total`, and after `earlier_` the same of the appendix.
 */
export type Place = string;

export interface PrintHeading {
	readonly kind: 'heading';
	readonly level: 1 | 2 | 3 | 4 | 5 | 6;
	readonly runs: readonly PrintRun[];
	/** Whether the page of contents names it; the bookmarks name all. */
	readonly inContents: boolean;
	/** Whether it begins a page. */
	readonly newPage: boolean;
	readonly place?: Place | undefined;
}

export interface PrintTable {
	readonly kind: 'table';
	readonly caption: string;
	/** Row by row, as many cells as `header`. The first `rowHeaders` cells of a row are what it is about. */
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
	readonly sum: readonly string[] | null;
	readonly rowHeaders: 1 | 2;
	/** How many columns of words come before the columns of numbers. */
	readonly words: 1 | 2;
	/** Its columns of numbers are many and take no more than their headers need. */
	readonly narrow?: true | undefined;
	/** What stands right below it. */
	readonly note: string | null;
	/** Of each row, and last of the sum; null for one that has no name. */
	readonly places?: readonly (Place | null)[] | undefined;
}

export interface PrintChart {
	readonly kind: 'chart';
	readonly svg: string;
	readonly caption: string;
	readonly alternative: string;
}

/** The box that an area, or the summary, begins with. */
export interface PrintBox {
	readonly kind: 'box';
	readonly title: string;
	readonly items: readonly string[];
	/** Set large. */
	readonly points: string;
	readonly place?: Place | undefined;
}

/** Blocks in another language than the report's own. */
export interface PrintForeign {
	readonly kind: 'foreign';
	readonly lang: string;
	readonly region: string;
	readonly blocks: readonly PrintBlock[];
}

export type PrintBlock =
	PrintHeading | PrintParagraph | PrintList | PrintTable | PrintChart | PrintBox | PrintForeign;

/** The tables in the order they are printed. */
export function tablesOf(blocks: readonly PrintBlock[]): PrintTable[] {
	return blocks.flatMap((block) =>
		block.kind === 'table' ? [block] : block.kind === 'foreign' ? tablesOf(block.blocks) : []
	);
}

export const plainRun = (text: string): PrintRun => ({ text, bold: false, italic: false, href: null });

export const paragraph = (text: string): PrintParagraph => ({ kind: 'paragraph', runs: [plainRun(text)] });

export function heading(
	level: PrintHeading['level'],
	text: string,
	{
		inContents = level <= 2,
		newPage = level === 1,
		place
	}: Partial<Pick<PrintHeading, 'inContents' | 'newPage' | 'place'>> = {}
): PrintHeading {
	return { kind: 'heading', level, runs: [plainRun(text)], inContents, newPage, place };
}
