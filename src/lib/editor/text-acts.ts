// What the toolbar does to the words at the caret, by the names of its buttons.
import type { LexicalEditor } from 'lexical';
import type { UndoManager } from 'yjs';
import { toggleStar } from './reference-acts.ts';
import { indent, toggleHeading, toggleList, toggleLook } from './commands.ts';

export type TextAct =
	| 'bold'
	| 'italic'
	| 'heading'
	| 'bulletList'
	| 'numberedList'
	| 'indent'
	| 'outdent'
	| 'star'
	| 'undo'
	| 'redo';

export const textActs: Readonly<Record<TextAct, (editor: LexicalEditor, undo: UndoManager) => void>> = {
	bold: (editor) => toggleLook(editor, 'bold'),
	italic: (editor) => toggleLook(editor, 'italic'),
	heading: (editor) => toggleHeading(editor, 3),
	bulletList: (editor) => toggleList(editor, 'bullets'),
	numberedList: (editor) => toggleList(editor, 'letters'),
	indent: (editor) => indent(editor, 'in'),
	outdent: (editor) => indent(editor, 'out'),
	star: (editor) => toggleStar(editor),
	undo: (_, undo) => void undo.undo(),
	redo: (_, undo) => void undo.redo()
};
