/** What one update would change in a shared document, in the words that rights are written in. */
export type Edit =
	/** An evaluator's current score; `value` is undefined when the score is taken away. */
	| { readonly kind: 'score'; readonly question: string; readonly evaluator: string; readonly value: unknown }
	| { readonly kind: 'narrative'; readonly area: number; readonly section: Section }
	/** A score on one's own sheet; `value` is undefined when it is taken away. */
	| { readonly kind: 'sheet'; readonly question: string; readonly round: number; readonly value: unknown }
	/** In the notes of an interview. */
	| { readonly kind: 'notes'; readonly interview: string }
	/** Something only the server writes. */
	| { readonly kind: 'server'; readonly root: string }
	/** Nothing the document knows: refused, whoever asks. `why` is a code, never content. */
	| { readonly kind: 'unknown'; readonly why: string };

/** The three texts of an area, in the order they are read. */
export const sections = ['general', 'strengths', 'improvements'] as const;
export type Section = (typeof sections)[number];
