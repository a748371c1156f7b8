// What the toolbar and the keys do to the words at the caret.
import { $insertList, $isListItemNode, $isListNode, $removeList } from '@lexical/list';
import { $createHeadingNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
	$createParagraphNode,
	$findMatchingParent,
	$getSelection,
	$isRangeSelection,
	FORMAT_TEXT_COMMAND,
	INDENT_CONTENT_COMMAND,
	type LexicalEditor,
	OUTDENT_CONTENT_COMMAND
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
