// Builds Lexical's nodes from blocks. For use inside `editor.update` only.
import { $createLinkNode } from '@lexical/link';
import { $createListItemNode, $createListNode, type ListNode } from '@lexical/list';
import { $createHeadingNode } from '@lexical/rich-text';
import {
	$createLineBreakNode,
	$createParagraphNode,
	$createTextNode,
	type ElementNode,
	type LexicalNode
} from 'lexical';
import type { Block, Item, List, Run, WordRun } from './blocks.ts';
import { isLinkAddress } from './link-address.ts';
import { $createReferenceNode } from './reference-node.ts';

function $words(run: WordRun): LexicalNode[] {
	return run.text.split('\n').flatMap((line, index) => {
		const text = $createTextNode(line);
		if (run.bold === true) text.toggleFormat('bold');
		if (run.italic === true) text.toggleFormat('italic');
		const nodes: LexicalNode[] = line === '' ? [] : [text];
		return index === 0 ? nodes : [$createLineBreakNode(), ...nodes];
	});
}

function $run(run: Run): LexicalNode[] {
	if ('reference' in run) return [$createReferenceNode(run.reference)];
	if (run.href === undefined || !isLinkAddress(run.href)) return $words(run);
	return [$createLinkNode(run.href).append(...$words(run))];
}

function $fill<Node extends ElementNode>(node: Node, runs: readonly Run[]): Node {
	return node.append(...runs.flatMap($run));
}

/** Lexical keeps the list under an item in an item of its own, after it. */
function $items(item: Item): LexicalNode[] {
	const own = $fill($createListItemNode(), item.runs);
	return item.list === undefined ? [own] : [own, $createListItemNode().append($list(item.list))];
}

function $list(list: List): ListNode {
	const node = $createListNode(list.marks === 'letters' ? 'number' : 'bullet');
	return node.append(...list.items.flatMap($items));
}

/** The nodes of these blocks, not yet in the text. */
export function $blockNodes(blocks: readonly Block[]): ElementNode[] {
	return blocks.map((block) => {
		if (block.kind === 'list') return $list(block);
		if (block.kind === 'heading') return $fill($createHeadingNode(`h${block.level}`), block.runs);
		return $fill($createParagraphNode(), block.runs);
	});
}
