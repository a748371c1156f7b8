// What the words at the caret are: what a toolbar shows as pressed.
import { $isLinkNode } from '@lexical/link';
import { $isListItemNode, $isListNode, type ListNode } from '@lexical/list';
import { $isHeadingNode } from '@lexical/rich-text';
import {
	$findMatchingParent,
	$getRoot,
	$getSelection,
	$isParagraphNode,
	$isRangeSelection,
	$isRootNode,
	type LexicalNode
} from 'lexical';
import { $starHere } from './reference-acts.ts';
import { plainShape, type Shape } from './section-state.ts';

/** Lists under lists under lists are as deep as a report goes. */
const deepest = 3;

function $listAround(node: LexicalNode): ListNode | null {
	const found = $findMatchingParent(node, $isListNode);
	return $isListNode(found) ? found : null;
}

function $depth(list: ListNode): number {
	const outer = list.getParent();
	const above = outer === null ? null : $listAround(outer);
	return above === null ? 1 : 1 + $depth(above);
}

function $headingAt(node: LexicalNode): 3 | 4 | null {
	const block = $findMatchingParent(node, (one) => $isRootNode(one.getParent()));
	if (!$isHeadingNode(block)) return null;
	return block.getTag() === 'h3' ? 3 : 4;
}

/** Reads the shape at the selection; plain when nothing is selected. */
export function $shapeHere(): Shape {
	const selection = $getSelection();
	if (!$isRangeSelection(selection)) return plainShape;
	const node = selection.anchor.getNode();
	const list = $listAround(node);
	const item = $findMatchingParent(node, $isListItemNode);
	const link = $findMatchingParent(node, $isLinkNode);
	return {
		bold: selection.hasFormat('bold'),
		italic: selection.hasFormat('italic'),
		heading: $headingAt(node),
		list: list === null ? null : list.getListType() === 'number' ? 'letters' : 'bullets',
		link: $isLinkNode(link) ? link.getURL() : null,
		canIndent: list !== null && item?.getPreviousSibling() != null && $depth(list) < deepest,
		canOutdent: list !== null && $depth(list) > 1,
		starred: $starHere()
	};
}

/** True when the section has no words and no list or heading begun. */
export function $isBlank(): boolean {
	const root = $getRoot();
	const first = root.getFirstChild();
	return root.getChildrenSize() < 2 && (first === null || ($isParagraphNode(first) && first.isEmpty()));
}
