/**
 * Binds a field of plain text to a shared text: what is typed becomes an edit, what others write appears around the
 * caret. Input methods, spelling and screen readers meet the browser's own field.
 */
import * as Y from 'yjs';
import { placeAfter, plainChange, type PlainChange } from './plain-change.ts';

export interface PlainField {
	undo(): void;
	redo(): void;
	stop(): void;
}

export interface PlainFieldParts {
	readonly field: HTMLTextAreaElement;
	readonly text: Y.Text;
	/** Whether the text is what it is, or only not here yet: then what is written first gets lines of its own. */
	readonly whole: () => boolean;
	/** Where the caret stands, for the others; null when the field has lost it. */
	readonly caret: (place: number | null) => void;
}

/** The origin of what is typed here. */
const TYPED = Symbol('typed');
/** Typing that pauses for so long is taken back in parts, in milliseconds. */
const PAUSE = 500;

export function bindPlainField({ field, text, whole, caret }: PlainFieldParts): PlainField {
	const { doc } = text;
	if (doc === null) throw new Error('the text belongs to no document');
	const history = new Y.UndoManager(text, { trackedOrigins: new Set([TYPED]), captureTimeout: PAUSE });
	/** What the field shows that the document knows of. */
	let shown = text.toString();
	let composing = false;
	/** What others wrote while a character was being composed, in order. */
	let held: PlainChange[] = [];
	field.value = shown;

	function type(change: PlainChange): void {
		const { at, removed, inserted } = change;
		const alone = shown === '' && !whole();
		doc?.transact(() => {
			if (removed > 0) text.delete(at, removed);
			if (inserted !== '') text.insert(at, alone ? `\n${inserted}\n` : inserted);
		}, TYPED);
		const there = text.toString();
		if (field.value !== there) show(there, field.selectionStart + (alone ? 1 : 0));
		shown = there;
	}

	function show(value: string, start: number, end = start): void {
		field.value = value;
		if (document.activeElement === field) field.setSelectionRange(start, end);
	}

	function read(): void {
		const change = plainChange(shown, field.value, field.selectionEnd);
		if (change === null) return;
		if (held.length === 0) return type(change);
		// The place was counted in a text that others have changed since: it moves with their changes.
		const end = held.reduce(placeAfter, change.at + change.removed);
		const at = held.reduce(placeAfter, change.at);
		const place = placeOfCaret(field.selectionEnd, change, held);
		held = [];
		shown = text.toString();
		type({ at, removed: Math.max(0, end - at), inserted: change.inserted });
		show(text.toString(), place);
	}

	function placeOfCaret(at: number, own: PlainChange, others: readonly PlainChange[]): number {
		const within = at - own.at;
		return others.reduce(placeAfter, own.at) + within;
	}

	function hear(event: Y.YTextEvent, transaction: Y.Transaction): void {
		if (transaction.origin === TYPED) return;
		const changes = changesIn(event);
		if (composing) {
			held.push(...changes);
			return;
		}
		const { selectionStart, selectionEnd } = field;
		shown = text.toString();
		const own = transaction.origin === history ? changes.at(-1) : undefined;
		if (own !== undefined) show(shown, own.at + own.inserted.length);
		else show(shown, changes.reduce(placeAfter, selectionStart), changes.reduce(placeAfter, selectionEnd));
	}
	text.observe(hear);

	const oninput = () => {
		if (!composing) read();
	};
	const onstart = () => (composing = true);
	const onend = () => {
		composing = false;
		read();
		if (held.length === 0) return;
		held = [];
		shown = text.toString();
		show(shown, field.selectionStart);
	};
	const onbefore = (event: InputEvent) => {
		if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
		event.preventDefault();
		if (event.inputType === 'historyUndo') history.undo();
		else history.redo();
	};
	const onkeydown = (event: KeyboardEvent) => {
		if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
		const key = event.key.toLowerCase();
		if (key !== 'z' && key !== 'y') return;
		event.preventDefault();
		if (key === 'y' || event.shiftKey) history.redo();
		else history.undo();
	};
	const tell = () => caret(document.activeElement === field ? field.selectionEnd : null);
	const onselection = () => {
		if (document.activeElement === field) tell();
	};

	field.addEventListener('input', oninput);
	field.addEventListener('compositionstart', onstart);
	field.addEventListener('compositionend', onend);
	field.addEventListener('beforeinput', onbefore);
	field.addEventListener('keydown', onkeydown);
	field.addEventListener('blur', tell);
	document.addEventListener('selectionchange', onselection);
	return {
		undo: () => void history.undo(),
		redo: () => void history.redo(),
		stop() {
			if (composing) onend();
			text.unobserve(hear);
			history.destroy();
			field.removeEventListener('input', oninput);
			field.removeEventListener('compositionstart', onstart);
			field.removeEventListener('compositionend', onend);
			field.removeEventListener('beforeinput', onbefore);
			field.removeEventListener('keydown', onkeydown);
			field.removeEventListener('blur', tell);
			document.removeEventListener('selectionchange', onselection);
		}
	};
}

/** The changes one after the other, each with its place in the text as the one before left it. */
function changesIn(event: Y.YTextEvent): PlainChange[] {
	const changes: PlainChange[] = [];
	let at = 0;
	for (const { retain, insert, delete: removed } of event.delta) {
		if (retain !== undefined) at += retain;
		else if (removed !== undefined) changes.push({ at, removed, inserted: '' });
		else if (typeof insert === 'string') {
			changes.push({ at, removed: 0, inserted: insert });
			at += insert.length;
		}
	}
	return changes;
}
