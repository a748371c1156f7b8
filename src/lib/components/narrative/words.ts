// The sentences the narrative's parts show: the group `narrative` of the interface's words, and how to leave a dialog.
import type { Section } from '$lib/domain/edit';

export interface NarrativeWords {
	/** Shown in an empty section. */
	placeholders: Record<Section, string>;
	toolbar: string;
	/** The first letters of these two stand on their buttons. */
	bold: string;
	italic: string;
	heading: string;
	bulletList: string;
	numberedList: string;
	indent: string;
	outdent: string;
	link: string;
	linkAddress: string;
	linkAdd: string;
	linkRemove: string;
	/** How an address is written; said as help, and again when it was not one. */
	linkWrong: string;
	/** Ties the words to a question or a card of evidence. */
	reference: string;
	/** Marks a strength as a good example. */
	star: string;
	undo: string;
	redo: string;
	/** Said of a section nobody may write in now. */
	readOnly: string;
	cancel: string;
}
