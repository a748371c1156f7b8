// Where on the screen somebody's caret is. For use inside a read of the editor's state only.
import { $isListItemNode } from '@lexical/list';
import { createDOMRange } from '@lexical/selection';
import { $getAnchorAndFocusForUserState, type BindingV2 } from '@lexical/yjs';
import { $findMatchingParent, $getNodeByKey, $isRootNode, type LexicalNode } from 'lexical';
import type { CursorField } from './cursor-field.ts';

export interface CaretPlace {
	/** The caret, in the viewport's CSS pixels. */
	x: number;
	top: number;
	height: number;
	/** The paragraph, heading or list item it stands in. */
	block: HTMLElement;
}

function $blockOf(node: LexicalNode): LexicalNode | null {
	return $findMatchingParent(node, (one) => $isListItemNode(one) || $isRootNode(one.getParent()));
}

/** A range in an empty block has no size; the block's own first line then tells where the caret is. */
function firstLine(element: HTMLElement): { x: number; top: number; height: number } {
	const box = element.getBoundingClientRect();
	const line = Number.parseFloat(getComputedStyle(element).lineHeight);
	return { x: box.left, top: box.top, height: Number.isFinite(line) ? line : box.height };
}

/** Null when the position is gone or not on the screen. */
export function $caretPlace(binding: BindingV2, cursor: CursorField): CaretPlace | null {
	const state = { ...cursor, name: '', color: '', awarenessData: {} };
	const { focusKey, focusOffset } = $getAnchorAndFocusForUserState(binding, state);
	const node = focusKey === null ? null : $getNodeByKey(focusKey);
	const blockNode = node === null ? null : $blockOf(node);
	if (node === null || blockNode === null) return null;
	const block = binding.editor.getElementByKey(blockNode.getKey());
	if (block === null) return null;
	const range = createDOMRange(binding.editor, node, focusOffset, node, focusOffset);
	const box = range?.getBoundingClientRect();
	if (box !== undefined && box.height > 0) {
		return { x: box.left, top: box.top, height: box.height, block };
	}
	const element = binding.editor.getElementByKey(node.getKey());
	return { ...firstLine(element ?? block), block };
}
