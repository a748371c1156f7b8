/** Evidence: what points and text stand on, from three kinds of source. Never an interview's notes. */
import type { FileType } from './attachment.ts';
import type { UserId } from './evaluation.ts';

export const sourceKinds = ['interview', 'document', 'website'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What the source shows of a question: only intentions, something done, or that it has had effect. */
export const stages = ['planned', 'done', 'effect'] as const;
export type Stage = (typeof stages)[number];

/** What a card says of one question. */
export interface EvidenceLink {
	readonly question: string;
	/** Null while nobody has judged it. */
	readonly stage: Stage | null;
	/** Where in the source: 1…; null where it has no pages, or the whole is meant. */
	readonly page: number | null;
	/** On the page, or in the whole where there are no pages: 1…; null where no paragraph is meant. */
	readonly paragraph: number | null;
	/** The words themselves, as they stand there; null where the place says enough. */
	readonly quote: string | null;
}

export interface EvidenceFile {
	readonly name: string;
	readonly type: FileType;
	/** Bytes. */
	readonly size: number;
	/** In hexadecimal. */
	readonly sha256: string;
	/** Null where the file has no pages of its own. */
	readonly pages: number | null;
}

/** A card. */
export interface Evidence {
	readonly id: string;
	readonly kind: SourceKind;
	readonly title: string;
	/** One's own words about it, or what an interview gave; plain text with line breaks, may be empty. */
	readonly text: string;
	readonly links: readonly EvidenceLink[];
	/** A website's, http or https; else null. */
	readonly address: string | null;
	/** The day somebody saw the website, `yyyy-mm-dd`; else null. */
	readonly seen: string | null;
	/** A document's, or what was stored of a website; else null. */
	readonly file: EvidenceFile | null;
	/** The interview it comes from; null for other kinds. Of whom it was, only the role code is told. */
	readonly interview: string | null;
	readonly by: UserId;
	/** Milliseconds since 1970. */
	readonly at: number;
}

/** Evidence of fewer kinds of source than this is thin. */
const ENOUGH = 2;

/** `kinds`: of how many kinds of source there is evidence. */
export function isThinEvidence(kinds: number): boolean {
	return kinds < ENOUGH;
}

/** How many kinds of source each question has evidence of, 0…3: what `badgesOf` asks for. */
export function kindsOfEvidence(cards: readonly Evidence[]): ReadonlyMap<string, number> {
	const kinds = new Map<string, Set<SourceKind>>();
	for (const { kind, links } of cards)
		for (const { question } of links) kinds.set(question, (kinds.get(question) ?? new Set()).add(kind));
	return new Map([...kinds].map(([question, found]) => [question, found.size]));
}

/** What a card says of its source, so that it is known whether somebody has changed it since it was read. */
export function saidKey({
	title,
	text,
	address,
	seen
}: Pick<Evidence, 'title' | 'text' | 'address' | 'seen'>): string {
	return JSON.stringify([title, text, address, seen]);
}

/** Tells a card's links apart: none of them says the same as another. */
export function linkKey({ question, stage, page, paragraph, quote }: EvidenceLink): string {
	return JSON.stringify([question, stage, page, paragraph, quote]);
}
