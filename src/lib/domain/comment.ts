/** Comments: a contact's on a release, and the team's own on the text and the questions it works with. */
import type { Anchor } from './anchor.ts';
import type { Section } from './edit.ts';
import type { UserId } from './evaluation.ts';

export const commentKinds = ['error', 'clarification', 'remark'] as const;

/** A factual error, something to make clearer, or anything else. The team's own are remarks. */
export type CommentKind = (typeof commentKinds)[number];

export const decisions = ['accepted', 'partly', 'rejected'] as const;

export type Decision = (typeof decisions)[number];

/** What a comment is about: an area, and in it a question, a section, or words of a section. */
export interface CommentPlace {
	readonly area: number;
	readonly section: Section | null;
	readonly question: string | null;
	/** Only with a section. */
	readonly anchor: Anchor | null;
}

export interface Comment {
	readonly id: string;
	readonly evaluation: string;
	/** The release it was made on; null for the team's own. */
	readonly release: string | null;
	readonly kind: CommentKind;
	readonly place: CommentPlace;
	readonly body: string;
	readonly author: UserId;
	/** Times in milliseconds since 1970. */
	readonly createdAt: number;
	readonly changedAt: number;
	/** Null while it is a draft among contacts; null for the team's own, which are never sent anywhere. */
	readonly sent: { readonly at: number; readonly by: UserId } | null;
	readonly removedAt: number | null;
	readonly resolved: { readonly at: number; readonly by: UserId } | null;
}

export interface Answer {
	readonly comment: string;
	/** 1 for the first answer; the latest counts. */
	readonly n: number;
	readonly decision: Decision;
	readonly reason: string;
	readonly by: UserId;
	readonly at: number;
}

export interface Reply {
	readonly id: string;
	readonly comment: string;
	readonly body: string;
	readonly author: UserId;
	readonly at: number;
}

/** Somebody named in a comment or, where `reply` is given, in a reply to it. */
export interface Mention {
	readonly comment: string;
	readonly reply: string | null;
	readonly user: UserId;
}
