/** What says which words a comment is about, so that they can be found again in a text that goes on changing. */
import type { Section } from './edit.ts';

/**
 * Words of a section, with what stands before and after them (white space folded). A side is null where the words with
 * it stood in several places, so that it couldn't tell which of them were meant.
 */
export interface Quotation {
	readonly exact: string;
	readonly prefix: string | null;
	readonly suffix: string | null;
}

/** Words as they were when the comment was made. `start`, `end`: UTF-16 units of the section's plain text, end exclusive. */
export interface Anchor extends Quotation {
	readonly start: number;
	readonly end: number;
	/** The life of the document in which `from` and `to` have a meaning. */
	readonly epoch: number;
	/** Positions in the shared document, encoded: of the first letter and of the last. */
	readonly from: Uint8Array;
	readonly to: Uint8Array;
}

/** Words as somebody selects them. `start`, `end` as in an anchor; `exact` is what the person saw there. */
export interface Selected {
	readonly area: number;
	readonly section: Section;
	readonly start: number;
	readonly end: number;
	readonly exact: string;
}

/** Where what a comment is about stands now. */
export type Landing =
	| {
			readonly on: 'words';
			readonly area: number;
			readonly section: Section;
			readonly start: number;
			readonly end: number;
	  }
	| { readonly on: 'section'; readonly area: number; readonly section: Section }
	| { readonly on: 'question'; readonly area: number; readonly question: string }
	| { readonly on: 'area'; readonly area: number }
	/** The words stand no more, or can't be told from others; `section` is where they stood. */
	| { readonly on: 'orphan'; readonly area: number; readonly section: Section };
