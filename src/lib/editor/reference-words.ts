/** What is said of the marks in a text, by those who know the questions, the cards and the language. */

export interface MarkWords {
	/** On the mark itself: `5.4`, the beginning of a card's title, `★`. */
	readonly short: string;
	/** Read aloud, and on hovering: `Hör till delfråga 5.4`. */
	readonly said: string;
	/** On the button that takes it away. */
	readonly remove: string;
	/** Decides how it looks; `gone` is a card or question that there isn't. */
	readonly look: 'question' | 'evidence' | 'good-example' | 'gone';
}

export type Describe = (target: string) => MarkWords;
