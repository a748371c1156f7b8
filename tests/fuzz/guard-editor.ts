/** A real editor with the real binding, without a screen: what it writes is what people's browsers write. */
import { createHeadlessEditor } from '@lexical/headless';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode } from '@lexical/rich-text';
import {
	createBindingV2__EXPERIMENTAL,
	syncLexicalUpdateToYjsV2__EXPERIMENTAL,
	syncYjsChangesToLexicalV2__EXPERIMENTAL,
	syncYjsStateToLexicalV2__EXPERIMENTAL
} from '@lexical/yjs';
import type { Provider } from '@lexical/yjs';
import { SKIP_COLLAB_TAG } from 'lexical';
import type { LexicalEditor } from 'lexical';
import * as Y from 'yjs';
import { NET } from './guard-clients.ts';

export interface Editor {
	readonly doc: Y.Doc;
	readonly outbox: Uint8Array[];
	readonly undo: Y.UndoManager;
	/** makes one change, as one press of keys would */
	change(how: () => void): Promise<void>;
	hear(update: Uint8Array): Promise<void>;
	readonly editor: LexicalEditor;
}

function alone(): Provider {
	return {
		awareness: {
			getLocalState: () => null,
			getStates: () => new Map(),
			setLocalState: () => undefined,
			setLocalStateField: () => undefined,
			on: () => undefined,
			off: () => undefined
		},
		connect: () => undefined,
		disconnect: () => undefined,
		on: () => undefined,
		off: () => undefined
	};
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** An editor of one section; `state` is what it is opened with. */
export function editorOf(root: string, state: Uint8Array, clientId: number): Editor {
	const doc = new Y.Doc();
	doc.clientID = clientId;
	doc.get(root, Y.XmlElement);
	Y.applyUpdate(doc, state, NET);
	const outbox: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array, origin: unknown) => {
		if (origin !== NET) outbox.push(update);
	});
	const editor = createHeadlessEditor({
		nodes: [HeadingNode, LinkNode, ListNode, ListItemNode],
		onError: (error) => {
			throw error;
		}
	});
	const provider = alone();
	const binding = createBindingV2__EXPERIMENTAL(editor, root, doc, new Map([[root, doc]]), {
		rootName: root
	});
	syncYjsStateToLexicalV2__EXPERIMENTAL(binding, provider);
	editor.update(() => undefined, { discrete: true });
	binding.root.observeDeep((events, transaction) => {
		if (transaction.origin === binding) return;
		const undone = transaction.origin instanceof Y.UndoManager;
		syncYjsChangesToLexicalV2__EXPERIMENTAL(binding, provider, events, transaction, undone);
	});
	editor.registerUpdateListener((update) => {
		if (update.tags.has(SKIP_COLLAB_TAG)) return;
		const { prevEditorState, editorState, dirtyElements, dirtyLeaves, normalizedNodes, tags } = update;
		syncLexicalUpdateToYjsV2__EXPERIMENTAL(
			binding,
			provider,
			prevEditorState,
			editorState,
			dirtyElements,
			dirtyLeaves,
			normalizedNodes,
			tags
		);
	});
	return {
		doc,
		outbox,
		editor,
		undo: new Y.UndoManager(binding.root, { trackedOrigins: new Set([binding]), captureTimeout: 0 }),
		async change(how) {
			editor.update(how, { discrete: true });
			await settle();
		},
		async hear(update) {
			Y.applyUpdate(doc, update, NET);
			await settle();
		}
	};
}
