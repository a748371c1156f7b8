/** A comment as pages show it: names for ids, the words it is about, what is attached, what it was answered. */
import type { Landing } from './anchor.ts';
import type { Attachment } from './attachment.ts';
import type { Comment, CommentKind, CommentPlace, Decision } from './comment.ts';
import type { Section } from './edit.ts';

/** Without the bytes by which words are found again: those are positions in the team's document. */
export interface ShownPlace {
	readonly area: number;
	readonly section: Section | null;
	readonly question: string | null;
	/** UTF-16 units of the section's plain text as released, end exclusive; null for what is about no words. */
	readonly words: { readonly start: number; readonly end: number; readonly exact: string } | null;
}

export interface ShownAnswer {
	readonly decision: Decision;
	readonly reason: string;
	/** A name. */
	readonly by: string;
	/** Milliseconds since 1970. */
	readonly at: number;
}

export interface ShownComment {
	readonly id: string;
	/** 1, 2, 3 … on its release; what is sent keeps its number. */
	readonly number: number;
	readonly kind: CommentKind;
	readonly place: ShownPlace;
	readonly body: string;
	readonly author: string;
	/** Whether it is by the one who looks. */
	readonly mine: boolean;
	readonly at: number;
	readonly changedAt: number;
	readonly sent: { readonly by: string; readonly at: number } | null;
	readonly attachments: readonly Attachment[];
	/** The earliest first; the last counts. */
	readonly answers: readonly ShownAnswer[];
}

/** A sent comment as the team's workspace gets it: with what its words are found again by in the live text. */
export interface SentComment {
	readonly shown: ShownComment;
	readonly release: { readonly id: string; readonly n: number };
	readonly place: CommentPlace;
}

/** A sent comment as the team reads it: of which release, and where what it is about stands in the text now. */
export interface PlacedComment {
	readonly shown: ShownComment;
	readonly release: { readonly id: string; readonly n: number };
	readonly landing: Landing;
}

export function shownPlace({ area, section, question, anchor }: Comment['place']): ShownPlace {
	const words = anchor === null ? null : { start: anchor.start, end: anchor.end, exact: anchor.exact };
	return { area, section, question, words };
}
