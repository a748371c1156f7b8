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
import {
	ContentType,
	Item,
	iterateDeletedStructs,
	type Transaction,
	XmlElement,
	XmlText,
	type YEvent
} from 'yjs';

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

/** Emptied texts and lists stay in the document, and are not shown. */
function isShown(child: unknown): boolean {
	if (child instanceof XmlText) return child.length > 0;
	return !(child instanceof XmlElement && child.nodeName === 'list' && child.length === 0);
}

function $rememberIn(binding: BindingV2, type: XmlElement, node: ElementNode): void {
	const children = type.toArray().filter(isShown);
	const nodes = $asKept(node);
	if (children.length !== nodes.length) return;
	for (const [index, child] of children.entries()) {
		const one = nodes[index];
		if (child instanceof XmlText && Array.isArray(one)) {
			if (!sameNodes(binding.mapping.get(child), one)) binding.mapping.set(child, one);
		} else if (child instanceof XmlElement && !Array.isArray(one) && one?.getType() === child.nodeName) {
			if (binding.mapping.get(child) !== one) binding.mapping.set(child, one);
			if ($isElementNode(one)) $rememberIn(binding, child, one);
		} else return;
	}
}

/** For use inside a read, when the document holds what the editor shows: remembers all of it anew. */
export function $rememberAll(binding: BindingV2): void {
	$rememberIn(binding, binding.root, $getRoot());
}

/** Forgets what a transaction of the binding's own deletes; of others' it does so itself. */
export function forgetDeleted(binding: BindingV2, transaction: Transaction): void {
	iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
		if (!(struct instanceof Item) || !(struct.content instanceof ContentType)) return;
		const { type } = struct.content;
		if (type instanceof XmlElement || type instanceof XmlText) binding.mapping.delete(type);
	});
}

function $gone(node: LexicalNode | undefined): boolean {
	return node === undefined || $getNodeByKey(node.getKey())?.isAttached() !== true;
}

/** Forgets nodes that are gone, in all of the section: also the own caret is looked up in this memory. */
function $forgetGone(binding: BindingV2, element: XmlElement): void {
	for (const child of element.toArray()) {
		if (child instanceof XmlText) {
			if (binding.mapping.get(child)?.some($gone) === true) binding.mapping.delete(child);
		} else if (child instanceof XmlElement) {
			if (binding.mapping.has(child) && $gone(binding.mapping.get(child))) binding.mapping.delete(child);
			$forgetGone(binding, child);
		}
	}
}

/**
 * For use inside a read: whether the binding can show these changes one by one. If not, all must be shown anew.
 */
export function $canFollow(binding: BindingV2, events: readonly YEvent<XmlElement | XmlText>[]): boolean {
	$forgetGone(binding, binding.root);
	return events.every(({ target }) => {
		const element = target instanceof XmlText ? target.parent : target;
		return element instanceof XmlElement && !$gone(binding.mapping.get(element));
	});
}
