// What a toolbar shows of a section; nothing of the editor itself, which is loaded apart.

export interface Shape {
	bold: boolean;
	italic: boolean;
	heading: 3 | 4 | null;
	list: 'bullets' | 'letters' | null;
	/** The address of the link at the caret. */
	link: string | null;
	/** Whether the list item at the caret can be moved in or out. */
	canIndent: boolean;
	canOutdent: boolean;
	/** Whether the line at the caret is marked as a good example; null where none can be. */
	starred: boolean | null;
}

export interface SectionState {
	shape: Shape;
	blank: boolean;
	canUndo: boolean;
	canRedo: boolean;
	editable: boolean;
}

export const plainShape: Shape = {
	bold: false,
	italic: false,
	heading: null,
	list: null,
	link: null,
	canIndent: false,
	canOutdent: false,
	starred: null
};

/** Until the editor is there: nothing is selected and nobody writes. */
export const stateBefore: SectionState = {
	shape: plainShape,
	blank: false,
	canUndo: false,
	canRedo: false,
	editable: false
};
