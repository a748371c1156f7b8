// A narrative as it is handed over to be written, by the demo and by imports. What is read is `document`'s tree.

export type Run = WordRun | MarkRun;

/** A tie to a question or a card of evidence, or ★, as `domain/reference` spells it. It has no words. */
export interface MarkRun {
	reference: string;
}

export interface WordRun {
	text: string;
	bold?: boolean;
	italic?: boolean;
	/** http, https or mailto. */
	href?: string;
}

export interface Item {
	runs: Run[];
	/** The list under this item. */
	list?: List;
}

export interface List {
	kind: 'list';
	/** `letters` is a, b, c. */
	marks: 'bullets' | 'letters';
	items: Item[];
}

export type Block =
	{ kind: 'paragraph'; runs: Run[] } | { kind: 'heading'; level: 3 | 4; runs: Run[] } | List;
