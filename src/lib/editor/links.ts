// Links in the words. A link is set, changed and taken away as a whole.
import { $createLinkNode, $isLinkNode, type LinkNode } from '@lexical/link';
import { $unwrapNode } from '@lexical/utils';
import {
	$createTextNode,
	$findMatchingParent,
	$getNodeByKey,
	$getSelection,
	$insertNodes,
	$isLineBreakNode,
	$isRangeSelection,
	$isTextNode,
	$setSelection,
	type LexicalEditor,
	type LexicalNode,
	type RangeSelection
} from 'lexical';

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

/** The links that the selected words stand in. */
function $linksIn(selection: RangeSelection): Set<LinkNode> {
	const links = new Set<LinkNode>();
	for (const node of selection.getNodes()) {
		const link = $isLinkNode(node) ? node : $findMatchingParent(node, $isLinkNode);
		if ($isLinkNode(link)) links.add(link);
	}
	return links;
}

/** Neighbours in one block, together. */
function $stretches(nodes: readonly LexicalNode[]): LexicalNode[][] {
	const stretches: LexicalNode[][] = [];
	for (const node of nodes) {
		const last = stretches.at(-1);
		if (last !== undefined && last.at(-1)?.getNextSibling()?.is(node) === true) last.push(node);
		else stretches.push([node]);
	}
	return stretches.filter((stretch) => stretch.some($isTextNode));
}

function $linkWords(selection: RangeSelection, links: ReadonlySet<LinkNode>, address: string): void {
	const words = selection.extract().filter((node) => $isTextNode(node) || $isLineBreakNode(node));
	for (const link of links) $unwrapNode(link);
	for (const stretch of $stretches(words)) {
		const link = $createLinkNode(address);
		stretch[0]?.insertBefore(link);
		link.append(...stretch);
	}
}

/**
 * Links the words at `place`, or writes the address where nothing was selected; within a link its address
 * changes; null takes the links away. Words that others removed meanwhile are not linked.
 */
export function setLink(editor: LexicalEditor, place: RangeSelection | null, address: string | null): void {
	editor.update(() => {
		if (place === null || !$stillThere(place)) return;
		const selection = place.clone();
		$setSelection(selection);
		const links = $linksIn(selection);
		const around = $findMatchingParent(selection.anchor.getNode(), $isLinkNode);
		if (address === null) for (const link of links) $unwrapNode(link);
		else if ($isLinkNode(around) && around.isParentOf(selection.focus.getNode())) around.setURL(address);
		else if (selection.isCollapsed()) {
			$insertNodes([$createLinkNode(address).append($createTextNode(address))]);
		} else $linkWords(selection, links, address);
	});
}
