// Draws the marks within the words: what each stands for, and a button that takes it away.
import {
	$getNearestNodeFromDOMNode,
	$getNodeByKey,
	type LexicalEditor,
	mergeRegister,
	type NodeKey
} from 'lexical';
import { $isReferenceNode, ReferenceNode } from './reference-node.ts';
import type { Describe } from './reference-words.ts';

export interface Chips {
	/** Draws all anew: the words for them have changed. */
	redraw(): void;
	stop(): void;
}

function label({ short, said }: ReturnType<Describe>): HTMLElement {
	const shown = document.createElement('span');
	shown.setAttribute('role', 'img');
	shown.setAttribute('aria-label', said);
	shown.title = said;
	shown.textContent = short;
	return shown;
}

/** Not in the order of Tab, which leaves the text: by keyboard a mark goes as a letter does. */
function remover({ remove }: ReturnType<Describe>): HTMLElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.tabIndex = -1;
	button.setAttribute('aria-label', remove);
	button.title = remove;
	button.textContent = '×';
	return button;
}

export function showChips(editor: LexicalEditor, describe: Describe): Chips {
	const draw = (key: NodeKey): void => {
		const target = editor.read('latest', () => {
			const node = $getNodeByKey(key);
			return $isReferenceNode(node) ? node.getTarget() : null;
		});
		const chip = editor.getElementByKey(key);
		if (target === null || chip === null) return;
		const words = describe(target);
		chip.dataset['look'] = words.look;
		chip.replaceChildren(label(words), remover(words));
	};
	const shown = new Set<NodeKey>();
	const keepCaret = (event: Event): void => {
		if (buttonOf(event) !== null) event.preventDefault();
	};
	const onclick = (event: Event): void => {
		const button = buttonOf(event);
		if (button === null || !editor.isEditable()) return;
		editor.update(() => {
			const node = $getNearestNodeFromDOMNode(button);
			if (!$isReferenceNode(node)) return;
			node.selectPrevious();
			node.remove();
		});
	};
	const stop = mergeRegister(
		editor.registerMutationListener(ReferenceNode, (mutations) => {
			for (const [key, mutation] of mutations) {
				if (mutation === 'destroyed') shown.delete(key);
				else {
					shown.add(key);
					draw(key);
				}
			}
		}),
		editor.registerRootListener((root, before) => {
			before?.removeEventListener('mousedown', keepCaret);
			before?.removeEventListener('click', onclick);
			root?.addEventListener('mousedown', keepCaret);
			root?.addEventListener('click', onclick);
		})
	);
	return { redraw: () => shown.forEach(draw), stop };
}

function buttonOf({ target }: Event): Element | null {
	return target instanceof Element ? target.closest('.reference > button') : null;
}
