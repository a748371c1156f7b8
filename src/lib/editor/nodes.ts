// What a narrative may consist of, and which of its properties are shared between the people who write it.
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode } from '@lexical/rich-text';
import type { ExcludedProperties } from '@lexical/yjs';
import { type Klass, type LexicalNode, LineBreakNode, ParagraphNode, RootNode, TextNode } from 'lexical';
import { ReferenceNode } from './reference-node.ts';

/** One namespace for all sections, so that a bullet copied in one can be pasted in another as a bullet. */
export const narrativeNamespace = 'samsyn-narrative';

/** The kinds of node beside Lexical's own (root, paragraph, text, line break). */
export const narrativeNodes: readonly Klass<LexicalNode>[] = [
	HeadingNode,
	ListNode,
	ListItemNode,
	LinkNode,
	ReferenceNode
];

const blockLooks = ['__dir', '__format', '__indent', '__style', '__textFormat', '__textStyle'];

/**
 * Properties that stay out of the shared document: looks nobody may set (alignment, colours), and what each
 * editor derives for itself (a list item's number). What is not written cannot conflict.
 */
export const unsharedProperties: ExcludedProperties = new Map<Klass<LexicalNode>, Set<string>>([
	[RootNode, new Set(blockLooks)],
	[ParagraphNode, new Set(blockLooks)],
	[HeadingNode, new Set(blockLooks)],
	[ListNode, new Set([...blockLooks, '__start'])],
	[ListItemNode, new Set([...blockLooks, '__value', '__checked'])],
	[LinkNode, new Set([...blockLooks, '__rel', '__target', '__title'])],
	[TextNode, new Set(['__detail', '__mode', '__style'])],
	[LineBreakNode, new Set<string>()],
	[ReferenceNode, new Set<string>()]
]);
