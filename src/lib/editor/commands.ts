// What the toolbar and the keys do to the words at the caret.
import { $createLinkNode, $isLinkNode, $toggleLink } from '@lexical/link';
import { $insertList, $isListItemNode, $isListNode, $removeList } from '@lexical/list';
import { $createHeadingNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
	$createParagraphNode,
	$createTextNode,
	$findMatchingParent,
	$getNodeByKey,
	$getSelection,
	$insertNodes,
	$isRangeSelection,
	$setSelection,
	FORMAT_TEXT_COMMAND,
	INDENT_CONTENT_COMMAND,
	type LexicalEditor,
	OUTDENT_CONTENT_COMMAND,
	type RangeSelection
} from 'lexical';
import { $shapeHere } from './shape.ts';

/** Turns bold or italic on or off. */
export function toggleLook(editor: LexicalEditor, look: 'bold' | 'italic'): void {
	editor.dispatchCommand(FORMAT_TEXT_COMMAND, look);
}

/** Makes the selected paragraphs headings of this level, or paragraphs again if they are. */
export function toggleHeading(editor: LexicalEditor, level: 3 | 4): void {
	editor.update(() => {
		const was = $shapeHere();
		if (was.list !== null) $removeList();
		$setBlocksType($getSelection(), () =>
			was.heading === level ? $createParagraphNode() : $createHeadingNode(`h${level}`)
		);
	});
}

/** Makes the selected paragraphs a list, another kind of list, or paragraphs again. */
export function toggleList(editor: LexicalEditor, marks: 'bullets' | 'letters'): void {
	editor.update(() => {
		if ($shapeHere().list === marks) $removeList();
		else $insertList(marks === 'letters' ? 'number' : 'bullet');
	});
}

/**
 * Moves the list items at the caret one step in or out. The innermost kind of list follows along: a bullet
 * moved in under a bullet becomes a lettered point. Does nothing outside a list.
 */
export function indent(editor: LexicalEditor, way: 'in' | 'out'): void {
	editor.update(() => {
		const before = $shapeHere();
		if (way === 'out') {
			if (before.canOutdent) editor.dispatchCommand(OUTDENT_CONTENT_COMMAND, undefined);
			return;
		}
		if (!before.canIndent) return;
		editor.dispatchCommand(INDENT_CONTENT_COMMAND, undefined);
		const selection = $getSelection();
		if (before.list !== 'bullets' || !$isRangeSelection(selection)) return;
		const item = $findMatchingParent(selection.anchor.getNode(), $isListItemNode);
		const list = item?.getParent();
		if ($isListNode(list) && list.getChildrenSize() === 1) list.setListType('number');
	});
}

/** The selection to remember while a dialog, which takes the selection away, asks for the address. */
export function whereLinkGoes(editor: LexicalEditor): RangeSelection | null {
	return editor.read('latest', () => {
		const selection = $getSelection();
		return $isRangeSelection(selection) ? selection.clone() : null;
	});
}

function $stillThere(place: RangeSelection): boolean {
	return [place.anchor, place.focus].every(({ key }) => $getNodeByKey(key)?.isAttached() === true);
}

/**
 * Links the words at `place`, or writes the address where nothing was selected; null takes the link away.
 * Words that others removed meanwhile are not linked.
 */
export function setLink(editor: LexicalEditor, place: RangeSelection | null, address: string | null): void {
	editor.update(() => {
		if (place === null || !$stillThere(place)) return;
		const selection = place.clone();
		$setSelection(selection);
		const around = $findMatchingParent(selection.anchor.getNode(), $isLinkNode);
		if (address !== null && selection.isCollapsed() && around === null) {
			$insertNodes([$createLinkNode(address).append($createTextNode(address))]);
			return;
		}
		$toggleLink(address);
	});
}
