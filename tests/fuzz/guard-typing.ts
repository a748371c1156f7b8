/** What people do in an editor, at random: type, mark, link, make headings and lists, delete. */
import { $createLinkNode, $isLinkNode } from '@lexical/link';
import { $createListItemNode, $createListNode, $isListItemNode, $isListNode } from '@lexical/list';
import { $createHeadingNode, $isHeadingNode } from '@lexical/rich-text';
import {
	$createLineBreakNode,
	$createParagraphNode,
	$createTextNode,
	$getRoot,
	$isElementNode,
	$isParagraphNode
} from 'lexical';
import type { ElementNode, TextNode } from 'lexical';
import { $createReferenceNode, $isReferenceNode } from '../../src/lib/editor/reference-node.ts';
import type { Chance } from './guard-chance.ts';

function textNode(chance: Chance): TextNode {
	const node = $createTextNode(chance.pick(['ord ', 'å', 'styrka. ', 'x', '🎉']));
	if (chance.next() < 0.4) node.setFormat(chance.pick([1, 2, 3]));
	return node;
}

/** A block or list item that words can be written in. */
function lineIn(chance: Chance): ElementNode | null {
	const block = chance.pick($getRoot().getChildren());
	let line = block;
	while ($isListNode(line)) {
		const item = chance.pick(line.getChildren());
		line = $isListItemNode(item) && $isListNode(item.getFirstChild()) ? (item.getFirstChild() ?? item) : item;
	}
	return $isElementNode(line) ? line : null;
}

const targets = ['question/1.2', 'question/1.10', 'evidence/e-1', 'good-example'];

/** Puts a mark beside a text or at the end, points it elsewhere, or takes one away. */
function tie(line: ElementNode, text: TextNode, chance: Chance): void {
	const marks = line.getChildren().filter($isReferenceNode);
	const kind = chance.next();
	if (marks.length > 0 && kind < 0.3) chance.pick(marks).remove();
	else if (marks.length > 0 && kind < 0.4) chance.pick(marks).getWritable().__target = chance.pick(targets);
	else if (kind < 0.7 && text.getParent()?.is(line) === true)
		text.insertBefore($createReferenceNode(chance.pick(targets)));
	else line.append($createReferenceNode(chance.pick(targets)));
}

function write(chance: Chance): void {
	const line = lineIn(chance);
	if (line === null) return;
	const texts = line.getAllTextNodes();
	const text = texts.length > 0 ? chance.pick(texts) : null;
	const kind = chance.next();
	if (text === null || kind < 0.2) line.append(textNode(chance));
	else if (kind < 0.5) {
		const content = text.getTextContent();
		const at = chance.below(content.length + 1);
		text.setTextContent((content.slice(0, at) + 'ny' + content.slice(at)).toWellFormed());
	} else if (kind < 0.65) text.setTextContent(text.getTextContent().slice(1).toWellFormed());
	else if (kind < 0.75) text.toggleFormat(chance.pick(['bold', 'italic']));
	else if (kind < 0.82) text.remove();
	else if (kind < 0.87) line.append($createLineBreakNode());
	else if (kind < 0.92) tie(line, text, chance);
	else {
		const link = $createLinkNode('https://a.se', { rel: 'noopener', target: '_blank', title: 't' });
		line.append(link.append(textNode(chance)));
	}
}

function listOf(chance: Chance): ElementNode {
	const list = $createListNode(chance.pick(['bullet', 'number']), 1 + chance.below(3));
	list.append($createListItemNode().append(textNode(chance)), $createListItemNode().append(textNode(chance)));
	if (chance.next() < 0.5) {
		const inner = $createListNode('number');
		inner.append($createListItemNode().append(textNode(chance)), $createListItemNode());
		list.append($createListItemNode().append(inner));
	}
	return list;
}

function shape(chance: Chance): void {
	const root = $getRoot();
	const block = chance.pick(root.getChildren());
	const kind = chance.next();
	if (kind < 0.3) block.insertAfter($createParagraphNode().append(textNode(chance)));
	else if (kind < 0.45) block.insertAfter(listOf(chance));
	else if (kind < 0.6 && $isParagraphNode(block)) {
		block.replace($createHeadingNode(chance.pick(['h2', 'h3', 'h4'])), true);
	} else if (kind < 0.7 && $isHeadingNode(block)) block.replace($createParagraphNode(), true);
	else if (kind < 0.8 && $isListNode(block)) {
		block.setListType(block.getListType() === 'bullet' ? 'number' : 'bullet');
	} else if (kind < 0.9 && root.getChildrenSize() > 1) block.remove();
	else if ($isParagraphNode(block)) {
		block.setFormat(chance.pick(['', 'center']));
		block.setIndent(chance.below(2));
	}
}

/** One change, inside an editor's update. */
export function type(chance: Chance): void {
	const root = $getRoot();
	if (root.isEmpty()) root.append($createParagraphNode());
	if (chance.next() < 0.02) root.clear().append($createParagraphNode());
	else if (chance.next() < 0.75) write(chance);
	else shape(chance);
	for (const text of root.getAllTextNodes()) {
		const parent = text.getParent();
		if ($isLinkNode(parent) && chance.next() < 0.01) parent.setURL('mailto:a@b.se');
	}
}
