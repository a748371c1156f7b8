// The own caret while others' changes are shown. Words and blocks change under it one by one, and a caret that
// points past the end of its words makes Lexical give up; so it steps aside to the root until all is shown.
import { $getAnchorAndFocusForUserState, type BindingV2, type Provider } from '@lexical/yjs';
import {
	$getNodeByKey,
	$getRoot,
	$getSelection,
	$isRangeSelection,
	$isRootNode,
	$isTextNode,
	COLLABORATION_TAG,
	type NodeKey,
	SKIP_COLLAB_TAG,
	SKIP_DOM_SELECTION_TAG,
	SKIP_SCROLL_INTO_VIEW_TAG
} from 'lexical';

/** The number of the block the caret is in, from 0; null without a caret in the words. */
function $blockOfCaret(): number | null {
	const selection = $getSelection();
	if (!$isRangeSelection(selection)) return null;
	const node = selection.focus.getNode();
	return node.getTopLevelElement()?.getIndexWithinParent() ?? null;
}

function $stepAside(): void {
	const selection = $getSelection();
	if (!$isRangeSelection(selection)) return;
	selection.anchor.set('root', 0, 'element');
	selection.focus.set('root', 0, 'element');
}

function $isAside(): boolean {
	const selection = $getSelection();
	return $isRangeSelection(selection) && $isRootNode(selection.anchor.getNode());
}

/** Puts the caret where the own awareness says it is; false when that place is gone. */
function $putBack(binding: BindingV2, provider: Provider): boolean {
	const own = provider.awareness.getLocalState();
	if (own === null) return false;
	const at = $getAnchorAndFocusForUserState(binding, own);
	const selection = $getSelection();
	if (at.anchorKey === null || at.focusKey === null || !$isRangeSelection(selection)) return false;
	selection.anchor.set(at.anchorKey, at.anchorOffset, $pointType(at.anchorKey));
	selection.focus.set(at.focusKey, at.focusOffset, $pointType(at.focusKey));
	return true;
}

function $pointType(key: NodeKey): 'text' | 'element' {
	return $isTextNode($getNodeByKey(key)) ? 'text' : 'element';
}

/**
 * Runs `show`, which brings others' changes. Afterwards the caret is where the own awareness says it is; when
 * that place is gone, at the end of the block that now has its block's number.
 */
export function keepCaretWhile(binding: BindingV2, provider: Provider, show: () => void): void {
	const { editor } = binding;
	const commit = (): void => editor.read('force-commit', () => {});
	// What waits to be written must not be taken along in a step that writes nothing.
	commit();
	const block = editor.isComposing() ? null : editor.read('latest', $blockOfCaret);
	if (block === null) {
		show();
		return;
	}
	editor.update($stepAside, { discrete: true, tag: [SKIP_COLLAB_TAG, SKIP_DOM_SELECTION_TAG] });
	show();
	commit();
	if (!editor.read('latest', $isAside)) return;
	editor.update(
		() => {
			if ($putBack(binding, provider)) return;
			const root = $getRoot();
			root.getChildAtIndex(Math.min(block, root.getChildrenSize() - 1))?.selectEnd();
		},
		{ discrete: true, tag: [COLLABORATION_TAG, SKIP_COLLAB_TAG, SKIP_SCROLL_INTO_VIEW_TAG] }
	);
}
