// A narrative as it is handed over to be written, by the demo and by imports. What is read is `document`'s tree.

export interface Run {
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
