// One section's editor in the browser: everything between the shared document and an element on the page.
import { registerList } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import { BLUR_COMMAND, COMMAND_PRIORITY_EDITOR, createEditor, FOCUS_COMMAND, mergeRegister } from 'lexical';
import type { LexicalEditor } from 'lexical';
import type { Awareness } from 'y-protocols/awareness';
import type { Doc, Transaction } from 'yjs';
import { isOfStrengths } from '../document/names.ts';
import { bindSection } from './binding.ts';
import { showCarets } from './carets.ts';
import { hearCaret, hearCaretBeforeKeys, keepSelectedForTools } from './hear-caret.ts';
import { type Asking, registerNarrativeKeys } from './keys.ts';
import { setLink, whereLinkGoes } from './links.ts';
import { narrativeNamespace, narrativeNodes } from './nodes.ts';
import { registerPlainPaste } from './paste.ts';
import { sectionProvider, tellFocus } from './provider.ts';
import { insertReference } from './reference-acts.ts';
import { showChips } from './reference-chips.ts';
import type { Describe } from './reference-words.ts';
import { registerNarrativeRules } from './rules.ts';
import type { SectionState } from './section-state.ts';
import { $isBlank, $shapeHere } from './shape.ts';
import { textActs, type TextAct } from './text-acts.ts';
import { rangeOf, selectedStretch, type Stretch } from './text-places.ts';
import { narrativeTheme } from './theme.ts';

export interface SectionEditor {
	editor: LexicalEditor;
	/** Does what a button of the toolbar says. */
	act(act: TextAct): void;
	/** Remembers what is selected while a dialog, which takes the selection away, asks for something. */
	beforeAsking(): void;
	/** Links what was remembered; null takes its links away. */
	link(address: string | null): void;
	/** Ties what was remembered to a question or a card of evidence. */
	refer(target: string): void;
	/** Words for marks have changed. */
	redrawMarks(): void;
	/** What is selected; null for a mere caret. */
	selected(): Stretch | null;
	/** The words on the page that stand there, as they are drawn now; null when none do. */
	rangeOf(stretch: Stretch): Range | null;
	/** Lets the person write, or only read. Nobody writes before the server's first paragraph has come. */
	setEditable(editable: boolean): void;
	close(): void;
}

export interface SectionEditorOptions extends Asking {
	doc: Doc;
	awareness: Awareness;
	/** The section's root name, of `narrativeRoot`. */
	root: string;
	/** The contenteditable element. */
	text: HTMLElement;
	/** Where the others' carets are drawn. */
	layer: HTMLElement;
	/** Called after each change of words, selection or what can be undone. */
	onChange(state: SectionState): void;
	describe: Describe;
}

/** Milliseconds between two showings anew, so that a lasting fault does not spin. */
const calmBetweenFaults = 1000;

export function openSectionEditor(options: SectionEditorOptions): SectionEditor {
	const { doc, awareness, root, text, layer, onChange, describe } = options;
	let recovered = 0;
	/** Lexical leaves out what it fails on; the document has it, and is shown anew. */
	const recover = (): void => {
		if (Date.now() - recovered < calmBetweenFaults) return;
		recovered = Date.now();
		queueMicrotask(() => section.showAnew());
	};
	const editor = createEditor({
		namespace: narrativeNamespace,
		nodes: narrativeNodes,
		theme: narrativeTheme,
		editable: false,
		onError: (error) => {
			reportError(error);
			recover();
		}
	});
	const provider = sectionProvider(awareness, root);
	const stopRules = mergeRegister(
		registerRichText(editor),
		registerList(editor),
		registerNarrativeRules(editor, isOfStrengths(root)),
		registerPlainPaste(editor)
	);
	const chips = showChips(editor, describe);
	const section = bindSection(editor, doc, root, provider);
	editor.setRootElement(text);

	let place: ReturnType<typeof whereLinkGoes> = null;
	let wanted = false;
	let begun = false;
	const allow = (): void => {
		begun ||= section.binding.root.length > 0;
		editor.setEditable(wanted && begun);
	};
	const tell = (): void =>
		onChange({
			...editor.read('latest', () => ({ shape: $shapeHere(), blank: $isBlank() })),
			canUndo: section.undo.undoStack.length > 0,
			canRedo: section.undo.redoStack.length > 0,
			editable: editor.isEditable()
		});
	const focus = (focusing: boolean) => (): boolean => {
		tellFocus(provider, focusing);
		return false;
	};
	const stopCommands = mergeRegister(
		hearCaretBeforeKeys(editor),
		keepSelectedForTools(editor),
		registerNarrativeKeys(editor, section.undo, options, isOfStrengths(root)),
		editor.registerCommand(FOCUS_COMMAND, focus(true), COMMAND_PRIORITY_EDITOR),
		editor.registerCommand(BLUR_COMMAND, focus(false), COMMAND_PRIORITY_EDITOR),
		editor.registerUpdateListener(tell),
		editor.registerEditableListener(tell)
	);
	for (const event of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const) {
		section.undo.on(event, tell);
	}
	section.binding.root.observe(allow);
	// Once others' words are in the document it is too late: the place the caret had before them is no longer known.
	const hearBefore = ({ local }: Transaction): void => {
		if (local) return;
		try {
			hearCaret(editor);
		} catch (error) {
			// A fault here would end the document's own work, which is to take the words in.
			reportError(error);
		}
	};
	doc.on('beforeTransaction', hearBefore);
	const stopCarets = showCarets(section.binding, awareness, root, layer);
	tell();

	return {
		editor,
		act: (act) => {
			hearCaret(editor);
			textActs[act](editor, section.undo);
		},
		beforeAsking: () => {
			hearCaret(editor);
			place = whereLinkGoes(editor);
		},
		link: (address) => setLink(editor, place, address),
		refer: (target) => insertReference(editor, place, target),
		redrawMarks: chips.redraw,
		selected: () => {
			hearCaret(editor);
			return selectedStretch(editor);
		},
		rangeOf: (stretch) => rangeOf(editor, stretch),
		setEditable: (editable) => {
			wanted = editable;
			allow();
		},
		close: () => {
			stopCarets();
			section.binding.root.unobserve(allow);
			doc.off('beforeTransaction', hearBefore);
			stopCommands();
			provider.awareness.setLocalState(null);
			section.destroy();
			chips.stop();
			stopRules();
			editor.setRootElement(null);
		}
	};
}
