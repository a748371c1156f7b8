/** What was deleted of interviews, and proof of it: never a word of what it was. */
import type { UserId } from './evaluation.ts';

/** An interview's notes, the lines of one role code in them, the whole list of names, one name of it. */
export const erasedKinds = ['notes', 'lines', 'names', 'name'] as const;
export type ErasedKind = (typeof erasedKinds)[number];

/** Its day had come, the person asked, the lead or an administrator decided, or a backup had brought it back. */
export const erasedBecause = ['schedule', 'person', 'lead', 'restored'] as const;
export type ErasedBecause = (typeof erasedBecause)[number];

export interface Erasure {
	readonly id: string;
	readonly evaluation: string;
	readonly kind: ErasedKind;
	/** Null for names. */
	readonly interview: string | null;
	/** The role code of lines and of a single name; else null. */
	readonly code: string | null;
	/** SHA-256 of what was deleted, in hexadecimal. */
	readonly hash: string;
	readonly why: ErasedBecause;
	/** Null where nobody asked. */
	readonly by: UserId | null;
	/** Milliseconds since 1970. */
	readonly at: number;
}
