// Ties one Lexical editor to one section of the shared document, in both directions.
import {
	type BindingV2,
	createBindingV2__EXPERIMENTAL,
	type Provider,
	syncLexicalUpdateToYjsV2__EXPERIMENTAL,
	syncYjsChangesToLexicalV2__EXPERIMENTAL,
	syncYjsStateToLexicalV2__EXPERIMENTAL
} from '@lexical/yjs';
import { type LexicalEditor, SKIP_COLLAB_TAG, type UpdateListenerPayload } from 'lexical';
import { type Doc, type Transaction, UndoManager, type XmlElement, type XmlText, type YEvent } from 'yjs';
import { beginBlocks } from './begun-blocks.ts';
import { $canFollow, $rememberAll, forgetDeleted } from './mapping.ts';
import { unsharedProperties } from './nodes.ts';
import { keepCaretWhile } from './selection.ts';
import { anchorUndone } from './undo-anchors.ts';
import { keepUndoable } from './undo-kept.ts';
import { $tornTexts } from './whole-characters.ts';

export interface SectionBinding {
	binding: BindingV2;
	/** Undoes what was written through this binding, never another's words. */
	undo: UndoManager;
	/** Shows all that the document holds anew, as after a fault. */
	showAnew(): void;
	destroy(): void;
}

/** Words written within this time, in milliseconds, are undone together. */
const undoTogether = 500;

/**
 * Binds the editor to `doc`'s root `root` and shows what the document holds. A read-only editor writes
 * nothing, neither does showing: Lexical joins neighbouring runs of text as it reads, and a mere reader must
 * not send that on.
 */
export function bindSection(
	editor: LexicalEditor,
	doc: Doc,
	root: string,
	provider: Provider
): SectionBinding {
	const binding = createBindingV2__EXPERIMENTAL(editor, root, doc, new Map([[root, doc]]), {
		rootName: root,
		excludedProperties: unsharedProperties
	});
	const writeOnce = (update: UpdateListenerPayload): void => {
		syncLexicalUpdateToYjsV2__EXPERIMENTAL(
			binding,
			provider,
			update.prevEditorState,
			update.editorState,
			update.dirtyElements,
			update.dirtyLeaves,
			update.normalizedNodes,
			update.tags
		);
		if (update.dirtyElements.size > 0) update.editorState.read(() => $rememberAll(binding));
	};
	const write = (update: UpdateListenerPayload): void => {
		writeOnce(update);
		const torn = update.editorState.read(() => $tornTexts(binding, update.dirtyLeaves));
		for (const text of torn) {
			text.delete(0, text.length);
			binding.mapping.delete(text);
		}
		if (torn.size > 0) writeOnce(update);
	};
	let showing = true;
	const stopListening = editor.registerUpdateListener((update) => {
		if (update.tags.has(SKIP_COLLAB_TAG)) return;
		if (showing || !editor.isEditable()) {
			for (const key of update.normalizedNodes) binding.mapping.deleteNode(key);
			return;
		}
		doc.transact((transaction) => {
			write(update);
			beginBlocks(transaction);
			forgetDeleted(binding, transaction);
		}, binding);
	});
	editor.update(() => {}, { discrete: true });
	if (binding.root.length > 0) syncYjsStateToLexicalV2__EXPERIMENTAL(binding, provider);
	showing = false;

	const onChange = (events: YEvent<XmlElement | XmlText>[], transaction: Transaction): void => {
		if (transaction.origin === binding) return;
		const undone = transaction.origin instanceof UndoManager;
		keepCaretWhile(binding, provider, () => {
			if (editor.read('latest', () => $canFollow(binding, events))) {
				syncYjsChangesToLexicalV2__EXPERIMENTAL(binding, provider, events, transaction, undone);
			} else syncYjsStateToLexicalV2__EXPERIMENTAL(binding, provider);
		});
	};
	binding.root.observeDeep(onChange);
	const undo = new UndoManager(binding.root, {
		trackedOrigins: new Set([binding]),
		captureTimeout: undoTogether
	});
	const watches = [anchorUndone(doc, undo), keepUndoable(doc, undo)];
	return {
		binding,
		undo,
		showAnew: () =>
			keepCaretWhile(binding, provider, () => syncYjsStateToLexicalV2__EXPERIMENTAL(binding, provider)),
		destroy: () => {
			watches.forEach((stop) => stop());
			undo.destroy();
			binding.root.unobserveDeep(onChange);
			stopListening();
		}
	};
}
