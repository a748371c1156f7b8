// Sets marks in the words: ties to questions and cards of evidence, and ★.
import { $isListItemNode } from '@lexical/list';
import {
	$findMatchingParent,
	$getNodeByKey,
	$getRoot,
	$getSelection,
	$insertNodes,
	$isParagraphNode,
	$isRangeSelection,
	$setSelection,
	type ElementNode,
	type LexicalEditor,
	type LexicalNode,
	type RangeSelection
} from 'lexical';
import { goodExample } from '../domain/reference.ts';
import { $createReferenceNode, $isReferenceNode, type ReferenceNode } from './reference-node.ts';

/** Puts the tie behind what was selected; at the end where nobody has written here yet or the words are gone. */
export function insertReference(editor: LexicalEditor, place: RangeSelection | null, target: string): void {
	editor.update(() => {
		const selection = place?.clone() ?? null;
		if (selection === null || $getNodeByKey(selection.focus.key)?.isAttached() !== true)
			$getRoot().selectEnd();
		else {
			const { key, offset, type } = selection.isBackward() ? selection.anchor : selection.focus;
			selection.anchor.set(key, offset, type);
			selection.focus.set(key, offset, type);
			$setSelection(selection);
		}
		$insertNodes([$createReferenceNode(target)]);
	});
}

/** The point or paragraph that may be marked with ★. */
function $lineAt(node: LexicalNode): ElementNode | null {
	const line = $findMatchingParent(node, (one) => $isListItemNode(one) || $isParagraphNode(one));
	return $isListItemNode(line) || $isParagraphNode(line) ? line : null;
}

function $starIn(line: ElementNode): ReferenceNode | null {
	const stars = line.getChildren().filter($isReferenceNode);
	return stars.find((node) => node.getTarget() === goodExample) ?? null;
}

/** Whether the line at the caret is marked; null where none can be. */
export function $starHere(): boolean | null {
	const selection = $getSelection();
	const line = $isRangeSelection(selection) ? $lineAt(selection.focus.getNode()) : null;
	return line === null ? null : $starIn(line) !== null;
}

/** Marks the line at the caret as a good example, or takes the mark away. */
export function toggleStar(editor: LexicalEditor): void {
	editor.update(() => {
		const selection = $getSelection();
		const line = $isRangeSelection(selection) ? $lineAt(selection.focus.getNode()) : null;
		if (line === null) return;
		const star = $starIn(line);
		if (star !== null) return star.remove();
		const first = line.getFirstChild();
		if (first === null) line.append($createReferenceNode(goodExample)).selectEnd();
		else first.insertBefore($createReferenceNode(goodExample));
	});
}
