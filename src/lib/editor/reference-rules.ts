// Keeps marks to what may stand: a known target, once in a line, outside links, ★ only where a strength is told.
import { $isLinkNode } from '@lexical/link';
import { $isHeadingNode } from '@lexical/rich-text';
import type { LexicalEditor } from 'lexical';
import { goodExample, isTarget } from '../domain/reference.ts';
import { $isReferenceNode, ReferenceNode } from './reference-node.ts';

function $isSaidBefore(node: ReferenceNode): boolean {
	const target = node.getTarget();
	return node.getPreviousSiblings().some((one) => $isReferenceNode(one) && one.getTarget() === target);
}

/** `mayStar`: whether a line of this section may be marked as a good example. */
export function registerReferenceRules(editor: LexicalEditor, mayStar: boolean): () => void {
	return editor.registerNodeTransform(ReferenceNode, (node) => {
		const target = node.getTarget();
		const parent = node.getParent();
		const misplaced = target === goodExample && (!mayStar || $isHeadingNode(parent));
		if (!isTarget(target) || misplaced) node.remove();
		else if ($isLinkNode(parent)) parent.insertAfter(node);
		else if ($isSaidBefore(node)) node.remove();
	});
}
