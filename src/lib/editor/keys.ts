// The keys of a narrative. Tab is left to the browser, so nobody is caught in the text.
import {
	COMMAND_PRIORITY_HIGH,
	FORMAT_TEXT_COMMAND,
	KEY_DOWN_COMMAND,
	type LexicalEditor,
	mergeRegister,
	REDO_COMMAND,
	UNDO_COMMAND
} from 'lexical';
import type { UndoManager } from 'yjs';
import { toggleStar } from './reference-acts.ts';
import { indent, toggleHeading, toggleList } from './commands.ts';

/** Each opens a dialog: for a link's address, and for what the words are tied to. */
export interface Asking {
	askForLink(): void;
	askForReference(): void;
}

/** On Windows AltGr says that it is Ctrl and Alt. */
function isWithAlt(event: KeyboardEvent): boolean {
	return event.altKey && !event.shiftKey && !event.getModifierState('AltGraph');
}

/**
 * Undo waits until the command is over: what it brings back is shown in a step of its own, which the editor refuses within
 * another.
 *
 * `mayStar`: whether lines may be marked as good examples here.
 */
export function registerNarrativeKeys(
	editor: LexicalEditor,
	undo: UndoManager,
	{ askForLink, askForReference }: Asking,
	mayStar: boolean
): () => void {
	const steps: readonly [(event: KeyboardEvent) => boolean, () => void][] = [
		[(event) => event.code === 'KeyK', askForLink],
		[(event) => event.code === 'KeyR' && isWithAlt(event), askForReference],
		[(event) => mayStar && event.code === 'KeyG' && isWithAlt(event), () => toggleStar(editor)],
		[(event) => event.code === 'BracketRight' || event.key === ']', () => indent(editor, 'in')],
		[(event) => event.code === 'BracketLeft' || event.key === '[', () => indent(editor, 'out')],
		[(event) => event.shiftKey && event.code === 'Digit7', () => toggleList(editor, 'letters')],
		[(event) => event.shiftKey && event.code === 'Digit8', () => toggleList(editor, 'bullets')],
		[(event) => event.altKey && event.code === 'Digit3', () => toggleHeading(editor, 3)],
		[(event) => event.altKey && event.code === 'Digit4', () => toggleHeading(editor, 4)]
	];
	return mergeRegister(
		editor.registerCommand(
			KEY_DOWN_COMMAND,
			(event) => {
				if (!(event.ctrlKey || event.metaKey) || !editor.isEditable()) return false;
				const step = steps.find(([matches]) => matches(event));
				if (step === undefined) return false;
				event.preventDefault();
				step[1]();
				return true;
			},
			COMMAND_PRIORITY_HIGH
		),
		editor.registerCommand(
			FORMAT_TEXT_COMMAND,
			(look) => look !== 'bold' && look !== 'italic',
			COMMAND_PRIORITY_HIGH
		),
		editor.registerCommand(
			UNDO_COMMAND,
			() => {
				if (editor.isEditable()) queueMicrotask(() => undo.undo());
				return true;
			},
			COMMAND_PRIORITY_HIGH
		),
		editor.registerCommand(
			REDO_COMMAND,
			() => {
				if (editor.isEditable()) queueMicrotask(() => undo.redo());
				return true;
			},
			COMMAND_PRIORITY_HIGH
		)
	);
}
