// A browser tells that the caret has moved some time after it has; a key, or another's words, may come before. What
// reads the editor's own caret then acts where the caret was.
import { $createRangeSelectionFromDom, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';

/**
 * Lets the editor take over what is selected on the page, if that is in its text and news to it: hearing of the same again
 * would take away the look that was chosen for the next letters. Where the focus is on a tool, the editor alone knows what is
 * selected: others' words move the page's own mark away.
 */
export function hearCaret(editor: LexicalEditor): void {
	const text = editor.getRootElement();
	const page = text?.ownerDocument;
	const selected = page?.getSelection() ?? null;
	if (!page || selected === null || !text?.contains(selected.anchorNode) || editor.isComposing()) return;
	if (editor.isEditable() && page.activeElement !== text) return;
	const known = editor.read('latest', () => {
		const [own, onPage] = [$getSelection(), $createRangeSelectionFromDom(selected, editor)];
		if (!$isRangeSelection(own) || onPage === null) return false;
		return own.anchor.is(onPage.anchor) && own.focus.is(onPage.focus);
	});
	if (known) return;
	page.dispatchEvent(new Event('selectionchange'));
	editor.read('force-commit', () => {});
}

/** Hears the caret before each key that does something with it. A letter needs none: its input event says where it goes. */
export function hearCaretBeforeKeys(editor: LexicalEditor): () => void {
	const hear = (event: Event): void => {
		// What fills in fields by itself sends events of that name that are no keys.
		if (!(event instanceof KeyboardEvent)) return;
		const { key, ctrlKey, metaKey } = event;
		if (key.length > 1 || ctrlKey || metaKey) hearCaret(editor);
	};
	return editor.registerRootListener((text) => {
		text?.addEventListener('keydown', hear, { capture: true });
		return () => text?.removeEventListener('keydown', hear, { capture: true });
	});
}
