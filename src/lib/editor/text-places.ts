// Where an editor's words stand in the section's plain text: blocks and list items joined by one newline, as the
// shared document counts them.
import { $isLinkNode } from '@lexical/link';
import { $isListItemNode, $isListNode, type ListItemNode, type ListNode } from '@lexical/list';
import { $isReferenceNode } from './reference-node.ts';
import {
	$getRoot,
	$getSelection,
	$isElementNode,
	$isLineBreakNode,
	$isRangeSelection,
	$isTextNode,
	type ElementNode,
	type LexicalEditor,
	type LexicalNode,
	type NodeKey,
	type PointType
} from 'lexical';

/** From, and up to: UTF-16 units of the section's plain text. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

interface Walk {
	readonly places: Map<NodeKey, Stretch>;
	at: number;
	begun: boolean;
}

function beginLine(walk: Walk): void {
	if (walk.begun) walk.at++;
	walk.begun = true;
}

function $inline(node: ElementNode, walk: Walk): void {
	for (const child of node.getChildren()) {
		const start = walk.at;
		if ($isTextNode(child)) walk.at += child.getTextContentSize();
		else if ($isLineBreakNode(child)) walk.at++;
		else if ($isLinkNode(child)) $inline(child, walk);
		else if (!$isReferenceNode(child)) continue;
		walk.places.set(child.getKey(), { start, end: walk.at });
	}
}

function $hasWords(node: ElementNode): boolean {
	return node
		.getChildren()
		.some(
			(child) =>
				($isTextNode(child) && child.getTextContentSize() > 0) ||
				$isLineBreakNode(child) ||
				($isLinkNode(child) && $hasWords(child))
		);
}

function $item(item: ListItemNode, walk: Walk): void {
	const inner = item.getChildren().filter($isListNode);
	if (inner.length === 0 || $hasWords(item)) beginLine(walk);
	const start = walk.at;
	$inline(item, walk);
	walk.places.set(item.getKey(), { start, end: walk.at });
	for (const list of inner) $list(list, walk);
}

function $list(list: ListNode, walk: Walk): void {
	for (const item of list.getChildren()) if ($isListItemNode(item)) $item(item, walk);
}

/** For use inside a read: the stretch of every line and of everything in it. */
function $places(): Map<NodeKey, Stretch> {
	const walk: Walk = { places: new Map(), at: 0, begun: false };
	for (const block of $getRoot().getChildren()) {
		if ($isListNode(block)) $list(block, walk);
		else if ($isElementNode(block)) {
			beginLine(walk);
			const start = walk.at;
			$inline(block, walk);
			walk.places.set(block.getKey(), { start, end: walk.at });
		}
	}
	return walk.places;
}

/** Lists and the root have no stretch of their own: theirs begins with the first thing in them and ends with the last. */
function $edge(
	node: LexicalNode,
	side: 'start' | 'end',
	places: ReadonlyMap<NodeKey, Stretch>
): number | null {
	const own = places.get(node.getKey());
	if (own !== undefined) return own[side];
	const child = $isElementNode(node) ? (side === 'start' ? node.getFirstChild() : node.getLastChild()) : null;
	return child === null ? null : $edge(child, side, places);
}

function $pointAt(point: PointType, places: ReadonlyMap<NodeKey, Stretch>): number | null {
	const node = point.getNode();
	if ($isTextNode(node)) {
		const start = places.get(node.getKey())?.start;
		return start === undefined ? null : start + point.offset;
	}
	const child = $isElementNode(node) ? node.getChildAtIndex(point.offset) : null;
	return child === null ? $edge(node, 'end', places) : $edge(child, 'start', places);
}

/** What is selected in the editor; null for a mere caret. */
export function selectedStretch(editor: LexicalEditor): Stretch | null {
	return editor.read('latest', () => {
		const selection = $getSelection();
		if (!$isRangeSelection(selection) || selection.isCollapsed()) return null;
		const places = $places();
		const ends = [$pointAt(selection.anchor, places), $pointAt(selection.focus, places)];
		const [one, other] = ends;
		if (one == null || other == null || one === other) return null;
		return { start: Math.min(one, other), end: Math.max(one, other) };
	});
}

function textIn(element: HTMLElement | null): Text | null {
	const first = element?.firstChild ?? null;
	if (first === null || first instanceof Text) return first;
	return first instanceof HTMLElement ? textIn(first) : null;
}

/** The words on the page that stand there, as they are drawn now; null when none do. */
export function rangeOf(editor: LexicalEditor, { start, end }: Stretch): Range | null {
	const texts = editor.read('latest', () =>
		[...$places()].filter(
			([key, place]) => place.start < end && place.end > start && textOf(editor, key) !== null
		)
	);
	const [first, last] = [texts[0], texts.at(-1)];
	const [from, to] = [first && textOf(editor, first[0]), last && textOf(editor, last[0])];
	if (first === undefined || last === undefined || !from || !to) return null;
	const range = document.createRange();
	range.setStart(from, Math.min(from.length, Math.max(0, start - first[1].start)));
	range.setEnd(to, Math.min(to.length, end - last[1].start));
	return range;
}

/** The drawn text of a run of text; null for everything else. */
function textOf(editor: LexicalEditor, key: NodeKey): Text | null {
	const element = editor.getElementByKey(key);
	return element !== null && /^(?:SPAN|STRONG|EM|B|I)$/.test(element.tagName) ? textIn(element) : null;
}

/** The plain text's places of all runs of text, in order; for tests that hold them against the shared document. */
export function stretchesOfText(editor: LexicalEditor): { readonly text: string; readonly start: number }[] {
	return editor.read('latest', () => {
		const places = $places();
		return $getRoot()
			.getAllTextNodes()
			.flatMap((node) => {
				const start = places.get(node.getKey())?.start;
				return start === undefined ? [] : [{ text: node.getTextContent(), start }];
			});
	});
}
