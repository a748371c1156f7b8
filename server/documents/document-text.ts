/** What is read of a document: its paragraphs in their order, each with its place. */

export interface Paragraph {
	/** 1…; null where the document has no pages of its own. */
	readonly page: number | null;
	/** 1… on the page, or in the whole. */
	readonly paragraph: number;
	readonly text: string;
}

export interface DocumentText {
	/** Null where it has none of its own. */
	readonly pages: number | null;
	readonly paragraphs: readonly Paragraph[];
}

/** Why nothing was read: under a password, not whole, too much of it, none of it text. */
export const unreadableReasons = ['locked', 'damaged', 'too-much', 'no-text'] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

export class UnreadableDocument extends Error {
	override readonly name = 'UnreadableDocument';
	readonly reason: UnreadableReason;

	constructor(reason: UnreadableReason, options?: ErrorOptions) {
		super(reason, options);
		this.reason = reason;
	}
}
