/** What says which words a comment is about, so that they can be found again in a text that goes on changing. */
import type { Section } from './edit.ts';

/** Words of a section, with some of what stands before and after them. */
export interface Quotation {
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
}

/** Words as they were when the comment was made. `start`, `end`: UTF-16 units of the section's plain text, end exclusive. */
export interface Anchor extends Quotation {
	readonly start: number;
	readonly end: number;
	/** The life of the document in which `from` and `to` have a meaning. */
	readonly epoch: number;
	/** Positions in the shared document, encoded: before the first letter and after the last. */
	readonly from: Uint8Array;
	readonly to: Uint8Array;
}

/** Words where they stand now. */
export interface Passage {
	readonly area: number;
	readonly section: Section;
	readonly start: number;
	readonly end: number;
}
