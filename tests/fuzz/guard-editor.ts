/** A real editor with the real binding, without a screen: what it writes is what people's browsers write. */
import { createHeadlessEditor } from '@lexical/headless';
import type { Provider } from '@lexical/yjs';
import type { LexicalEditor } from 'lexical';
import * as Y from 'yjs';
import { bindSection } from '../../src/lib/editor/binding.ts';
import { narrativeNodes } from '../../src/lib/editor/nodes.ts';
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
		nodes: narrativeNodes,
		onError: (error) => {
			throw error;
		}
	});
	const { undo } = bindSection(editor, doc, root, alone());
	return {
		doc,
		outbox,
		editor,
		undo,
		async change(how) {
			// One press of keys is one thing to undo, however fast they come.
			undo.stopCapturing();
			editor.update(how, { discrete: true });
			await settle();
		},
		async hear(update) {
			Y.applyUpdate(doc, update, NET);
			await settle();
		}
	};
}
