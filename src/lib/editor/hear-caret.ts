// A browser tells that the caret has moved some time after it has; a key, or another's words, may come before. What
// reads the editor's own caret then acts where the caret was.
import type { LexicalEditor } from 'lexical';

/** Lets the editor take over what is selected on the page, if that is in its text. */
export function hearCaret(editor: LexicalEditor): void {
	const text = editor.getRootElement();
	const at = text?.ownerDocument.getSelection()?.anchorNode ?? null;
	if (text?.contains(at) !== true || editor.isComposing()) return;
	text.ownerDocument.dispatchEvent(new Event('selectionchange'));
}

/** Hears the caret before each key that does something with it. A letter needs none: its input event says where it goes. */
export function hearCaretBeforeKeys(editor: LexicalEditor): () => void {
	const hear = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
		if (key.length > 1 || ctrlKey || metaKey) hearCaret(editor);
	};
	return editor.registerRootListener((text) => {
		text?.addEventListener('keydown', hear, { capture: true });
		return () => text?.removeEventListener('keydown', hear, { capture: true });
	});
}
