// The binding remembers which Lexical node each shared type is. Where it finds that a new node equals an old type
// it remembers that for the outermost of them only, and an emptied list it forgets to forget; what it remembers
// is then a node that is gone, and the next change from others fails. This keeps the memory whole.
import type { BindingV2 } from '@lexical/yjs';
import {
	$getNodeByKey,
	$getRoot,
	$isElementNode,
	$isTextNode,
	type ElementNode,
	type LexicalNode,
	type TextNode
} from 'lexical';
import { XmlElement, XmlText, type YEvent } from 'yjs';

/** A node's children as the document keeps them: neighbouring texts are one. */
function $asKept(node: ElementNode): (LexicalNode | TextNode[])[] {
	const kept: (LexicalNode | TextNode[])[] = [];
	for (const child of node.getChildren()) {
		const last = kept.at(-1);
		if (!$isTextNode(child)) kept.push(child);
		else if (Array.isArray(last)) last.push(child);
		else kept.push([child]);
	}
	return kept;
}

function sameNodes(known: TextNode[] | undefined, nodes: readonly TextNode[]): boolean {
	return known?.length === nodes.length && nodes.every((node, index) => node === known[index]);
}

function $rememberIn(binding: BindingV2, type: XmlElement, node: ElementNode): void {
	const nodes = $asKept(node);
	for (const [index, child] of type.toArray().entries()) {
		const one = nodes[index];
		if (child instanceof XmlText && Array.isArray(one)) {
			if (!sameNodes(binding.mapping.get(child), one)) binding.mapping.set(child, one);
		} else if (child instanceof XmlElement && !Array.isArray(one) && $isElementNode(one)) {
			if (binding.mapping.get(child) !== one) binding.mapping.set(child, one);
			$rememberIn(binding, child, one);
		}
	}
}

/** For use inside a read, when the document holds what the editor shows: remembers all of it anew. */
export function $rememberAll(binding: BindingV2): void {
	$rememberIn(binding, binding.root, $getRoot());
}

function $gone(node: LexicalNode | undefined): boolean {
	return node === undefined || $getNodeByKey(node.getKey())?.isAttached() !== true;
}

/** Whether the changed element is known, and what it holds is known or new. */
function $knows(binding: BindingV2, element: XmlElement): boolean {
	if ($gone(binding.mapping.get(element))) return false;
	return element.toArray().every((child) => {
		if (child instanceof XmlElement) return !binding.mapping.has(child) || !$gone(binding.mapping.get(child));
		if (child instanceof XmlText) return binding.mapping.get(child)?.some($gone) !== true;
		return false;
	});
}

/**
 * For use inside a read: whether the binding can show these changes one by one. If not, all must be shown anew.
 */
export function $canFollow(binding: BindingV2, events: readonly YEvent<XmlElement | XmlText>[]): boolean {
	return events.every(({ target }) => {
		const element = target instanceof XmlText ? target.parent : target;
		return element instanceof XmlElement && $knows(binding, element);
	});
}
