/** Rows of evidence. Times are milliseconds since 1970. */

import type { Generated } from 'kysely';
import type { SourceKind, Stage } from '../../../src/lib/domain/evidence.ts';

export type EvidenceTables = {
	/** A card. */
	evidence: {
		id: string;
		evaluation_id: string;
		kind: SourceKind;
		title: string;
		text: string;
		address: string | null;
		/** `yyyy-mm-dd` */
		seen: string | null;
		interview: string | null;
		by: string;
		at: number;
	};
	/** What a card says of a question; `n`: 1, 2, 3 … within the card. */
	evidence_link: {
		evidence_id: string;
		n: number;
		question: string;
		stage: Stage | null;
		page: number | null;
		paragraph: number | null;
		quote: string | null;
	};
	/** A card's file, whose bytes lie outside the database under the card's id; `size` in bytes. */
	evidence_file: {
		evidence_id: string;
		name: string;
		type: string;
		size: number;
		sha256: string;
		pages: number | null;
		/** `waiting`, `read`, or why nothing could be read. */
		reading: string;
	};
	/** What is searched: a card's own words, and the paragraphs of its document or of what was stored of a website. */
	evidence_passage: {
		/** In the order in which they were added. */
		id: Generated<number>;
		evaluation_id: string;
		evidence_id: string;
		/** Which part of the card, as `parts` counts them. */
		part: number;
		/** 1, 2, 3 … within the part; a quote’s is its link’s. */
		n: number;
		page: number | null;
		paragraph: number | null;
		text: string;
		/** Of its words, in their order, with a space between. */
		stems: string;
		/** How many they are. */
		words: number;
	};
};
