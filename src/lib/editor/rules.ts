// Keeps a narrative to what it may hold, whatever is typed, pasted or dropped: other looks go, the words stay.
import { $isListNode, ListItemNode, ListNode } from '@lexical/list';
import { $isLinkNode, LinkNode } from '@lexical/link';
import { $createHeadingNode, HeadingNode } from '@lexical/rich-text';
import { $unwrapNode, mergeRegister } from '@lexical/utils';
import {
	$createLineBreakNode,
	$createParagraphNode,
	$createTextNode,
	$isElementNode,
	type ElementNode,
	type LexicalEditor,
	ParagraphNode,
	RootNode,
	TabNode,
	TextNode
} from 'lexical';
import { isLinkAddress } from './link-address.ts';
import { registerReferenceRules } from './reference-rules.ts';

/** Bits of Lexical's text format: 1 is bold, 2 is italic. */
const boldAndItalic = 3;

function $plainBlock(node: ElementNode): void {
	if (node.getFormatType() !== '') node.setFormat('');
	if (node.getStyle() !== '') node.setStyle('');
	if (node.getIndent() > 0) node.setIndent(0);
}

function $plainText(node: TextNode): void {
	const format = node.getFormat() & boldAndItalic;
	if (node.getFormat() !== format) node.setFormat(format);
	if (node.getStyle() !== '') node.setStyle('');
	if (node.getMode() !== 'normal') node.setMode('normal');
	const text = node.getTextContent();
	if (!text.isWellFormed()) node.setTextContent(text.toWellFormed());
}

function $plainHeading(node: HeadingNode): void {
	$plainBlock(node);
	$onlyWords(node, $isLinkNode);
	const tag = node.getTag();
	if (tag === 'h3' || tag === 'h4') return;
	node.replace($createHeadingNode(tag === 'h1' || tag === 'h2' ? 'h3' : 'h4'), true);
}

function $plainList(node: ListNode): void {
	if (node.getListType() === 'check') node.setListType('bullet');
	if (node.getStart() !== 1) node.setStart(1);
}

/** A block pasted where only words may stand becomes a line of its own. */
function $onlyWords(node: ElementNode, mayHold: (child: ElementNode) => boolean): void {
	for (const child of node.getChildren()) {
		if (!$isElementNode(child) || mayHold(child)) continue;
		if (child.getPreviousSibling() !== null) child.insertBefore($createLineBreakNode());
		$unwrapNode(child);
	}
}

function $plainParagraph(node: ParagraphNode): void {
	$plainBlock(node);
	$onlyWords(node, $isLinkNode);
}

function $plainItem(node: ListItemNode): void {
	if (node.getChecked() !== undefined) node.setChecked(undefined);
	$onlyWords(node, (child) => $isLinkNode(child) || $isListNode(child));
}

function $plainLink(node: LinkNode): void {
	if (!isLinkAddress(node.getURL())) {
		$unwrapNode(node);
		return;
	}
	$onlyWords(node, () => false);
	if (node.getRel() !== null) node.setRel(null);
	if (node.getTarget() !== null) node.setTarget(null);
	if (node.getTitle() !== null) node.setTitle(null);
}

/** Clearing everything leaves a paragraph in the same step, so the shared text is at no moment empty. */
function $neverEmpty(root: RootNode): void {
	if (root.isEmpty()) root.append($createParagraphNode());
}

/** Registers the rules; returns what takes them away again. `mayStar`: whether lines may be good examples. */
export function registerNarrativeRules(editor: LexicalEditor, mayStar = true): () => void {
	return mergeRegister(
		registerReferenceRules(editor, mayStar),
		editor.registerNodeTransform(TextNode, $plainText),
		editor.registerNodeTransform(TabNode, (tab) => {
			tab.replace($createTextNode(' '));
		}),
		editor.registerNodeTransform(ParagraphNode, $plainParagraph),
		editor.registerNodeTransform(HeadingNode, $plainHeading),
		editor.registerNodeTransform(ListNode, $plainList),
		editor.registerNodeTransform(ListItemNode, $plainItem),
		editor.registerNodeTransform(LinkNode, $plainLink),
		editor.registerNodeTransform(RootNode, $neverEmpty)
	);
}
