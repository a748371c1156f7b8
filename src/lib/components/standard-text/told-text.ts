/** A standard text as a page tells it, and what a form of it was answered with. */
import type { RefusalCode } from '../../domain/refusal.ts';

export interface ToldText {
	/** A `TextKey`. */
	readonly key: string;
	/** As it is written in a field. */
	readonly text: string;
	/** Who worded it here, and when, in milliseconds since 1970; null where nobody has. */
	readonly worded: { readonly who: string | null; readonly at: number } | null;
}

export interface Answer {
	readonly key: string;
	readonly act: 'change' | 'reset';
	/** What was typed; null where nothing was. */
	readonly typed: string | null;
	/** Null where it was done. */
	readonly refused: RefusalCode | null;
}
