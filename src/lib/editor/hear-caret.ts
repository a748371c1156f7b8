// A browser tells that the caret has moved some time after it has; a key, or another's words, may come before. What
// reads the editor's own caret then acts where the caret was.
import { $createRangeSelectionFromDom, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';

function selectedIn(text: HTMLElement): Selection | null {
	const selected = text.ownerDocument.getSelection();
	return selected !== null && text.contains(selected.anchorNode) ? selected : null;
}

/** Whether something is selected in a text one may write in while the focus is elsewhere, as on one of its tools. */
function isAtTool(editor: LexicalEditor): boolean {
	const text = editor.getRootElement();
	if (text === null || !editor.isEditable() || selectedIn(text) === null) return false;
	return text.ownerDocument.activeElement !== text;
}

/**
 * Lets the editor take over what is selected on the page, if that is in its text and news to it: hearing of the same again
 * would take away the look that was chosen for the next letters. Where the focus is on a tool, the editor alone knows what is
 * selected: others' words move the page's own mark away.
 */
export function hearCaret(editor: LexicalEditor): void {
	const text = editor.getRootElement();
	const selected = text === null ? null : selectedIn(text);
	if (text === null || selected === null || editor.isComposing() || isAtTool(editor)) return;
	const known = editor.read('latest', () => {
		const [own, onPage] = [$getSelection(), $createRangeSelectionFromDom(selected, editor)];
		if (!$isRangeSelection(own) || onPage === null) return false;
		return own.anchor.is(onPage.anchor) && own.focus.is(onPage.focus);
	});
	if (known) return;
	text.ownerDocument.dispatchEvent(new Event('selectionchange'));
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

/**
 * Keeps from the editor that the page's mark moves in its text while the focus is on a tool: nobody selects anything then,
 * it is others' words that move it.
 */
export function keepSelectedForTools(editor: LexicalEditor): () => void {
	const keep = (event: Event): void => {
		if (isAtTool(editor)) event.stopImmediatePropagation();
	};
	window.addEventListener('selectionchange', keep, { capture: true });
	return () => window.removeEventListener('selectionchange', keep, { capture: true });
}
