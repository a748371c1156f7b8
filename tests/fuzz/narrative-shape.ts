/** One plain picture of a narrative, taken from Lexical and from Yjs, so that the two can be compared. */
import { $isLinkNode } from '@lexical/link';
import { $isListNode } from '@lexical/list';
import { $isHeadingNode } from '@lexical/rich-text';
import { $getRoot, $isElementNode, $isTextNode, type LexicalEditor, type LexicalNode } from 'lexical';
import { $isReferenceNode } from '../../src/lib/editor/reference-node.ts';
import { type Doc, XmlElement, XmlText } from 'yjs';

type Picture = { text: string; format: number } | { node: string; children: Picture[] };

function isNothing({ node, children }: { node: string; children: readonly Picture[] }): boolean {
	return children.length === 0 && /^(list|link) /.test(node);
}

/** Neighbouring runs of one format are one; runs without words, lists without items, empty links are none. */
function joined(pictures: readonly Picture[]): Picture[] {
	const out: Picture[] = [];
	for (const picture of pictures) {
		const last = out.at(-1);
		if ('text' in picture ? picture.text === '' : isNothing(picture)) continue;
		if ('text' in picture && last !== undefined && 'text' in last && last.format === picture.format) {
			last.text += picture.text;
		} else out.push({ ...picture });
	}
	return out;
}

function $detail(node: LexicalNode): string {
	if ($isHeadingNode(node)) return ` ${node.getTag()}`;
	if ($isListNode(node)) return ` ${node.getListType()} ${node.getTag()}`;
	if ($isLinkNode(node)) return ` ${node.getURL()}`;
	if ($isReferenceNode(node)) return ` ${node.getTarget()}`;
	return '';
}

function $pictureOf(node: LexicalNode): Picture {
	if ($isTextNode(node)) return { text: node.getTextContent(), format: node.getFormat() };
	const children = $isElementNode(node) ? node.getChildren().map($pictureOf) : [];
	return { node: node.getType() + $detail(node), children: joined(children) };
}

/** What the editor shows. */
export function shownIn(editor: LexicalEditor): Picture {
	return editor.read('latest', () => $pictureOf($getRoot()));
}

function runsOf(text: XmlText): Picture[] {
	const runs: { insert: string; attributes?: { p?: { __format?: number } | null } }[] = text.toDelta();
	return runs.map(({ insert, attributes }) => ({ text: insert, format: attributes?.p?.__format ?? 0 }));
}

function attribute(element: XmlElement, name: string, otherwise: string): string {
	return element.getAttribute(name) ?? otherwise;
}

function detailOf(element: XmlElement): string {
	if (element.nodeName === 'heading') return ` ${attribute(element, '__tag', '')}`;
	if (element.nodeName === 'reference') return ` ${attribute(element, '__target', '')}`;
	if (element.nodeName === 'link') return ` ${attribute(element, '__url', '')}`;
	if (element.nodeName !== 'list') return '';
	return ` ${attribute(element, '__listType', 'number')} ${attribute(element, '__tag', 'ol')}`;
}

function pictureOf(element: XmlElement, name: string): Picture {
	const children = element.toArray().flatMap((child) => {
		if (child instanceof XmlText) return runsOf(child);
		if (child instanceof XmlElement) return [pictureOf(child, child.nodeName + detailOf(child))];
		throw new TypeError('a narrative has only elements and text');
	});
	return { node: name, children: joined(children) };
}

/** What the shared document holds. */
export function heldIn(doc: Doc, root: string): Picture {
	return pictureOf(doc.get(root, XmlElement), 'root');
}
