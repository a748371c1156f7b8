/** What a search in the evidence answers. */

/** A piece of plain text; `hit` where it is what was looked for. */
export interface Marked {
	readonly text: string;
	readonly hit: boolean;
}

export type SearchedPart = 'title' | 'quote' | 'text' | 'document';

export interface Hit {
	/** The card's id. */
	readonly card: string;
	readonly part: SearchedPart;
	/** Null where the source has no pages, or the hit is in the card's own words. */
	readonly page: number | null;
	/** On the page, or in the whole. */
	readonly paragraph: number | null;
	readonly snippet: readonly Marked[];
}

export interface SearchAnswer {
	/** The best first, at most `SHOWN_HITS`. */
	readonly hits: readonly Hit[];
	/** How many passages answer; at most `COUNTED_HITS` are counted. */
	readonly found: number;
	/** No passage has all the words: these have some of them. */
	readonly some: boolean;
}

export const SHOWN_HITS = 50;
export const COUNTED_HITS = 1000;
/** UTF-16 units of what is looked for. */
export const QUERY_LENGTH = 200;
