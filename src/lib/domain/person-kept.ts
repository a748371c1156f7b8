/** What is kept about somebody who was interviewed, as they are told it when they ask. */
import type { Interview } from './interview.ts';

export interface PersonNamed {
	readonly code: string;
	/** Null where nobody has written one. */
	readonly name: string | null;
}

export interface KeptInterview extends Pick<
	Interview,
	'id' | 'title' | 'day' | 'starts' | 'ends' | 'place' | 'erasedAt'
> {
	/** The lines of the role code, as they were written. */
	readonly lines: readonly string[];
	/** Titles of the cards that come from it, whoever said what is in them. */
	readonly evidence: readonly string[];
}

export interface PersonKept extends PersonNamed {
	readonly contact: string;
	readonly interviews: readonly KeptInterview[];
}

/** Whom it may be, and what is kept about them where it can be one only. */
export interface PersonAnswer {
	readonly people: readonly PersonNamed[];
	readonly kept: PersonKept | null;
}
