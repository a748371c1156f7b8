/** Where the words of a section's plain text stand in the shared document, for anchors of comments. */
import * as Y from 'yjs';
import { narrativeRoot } from './names.ts';
import type { Section } from './names.ts';

/** A shared text and the place of its first character in the section's plain text (UTF-16 units). */
export interface Span {
	readonly text: Y.XmlText;
	readonly start: number;
	readonly length: number;
}

interface Cursor {
	readonly spans: Span[];
	at: number;
	/** whether a line has been begun */
	begun: boolean;
}

function beginLine(cursor: Cursor): void {
	if (cursor.begun) cursor.at++;
	cursor.begun = true;
}

function hasText(element: Y.XmlElement): boolean {
	return element.toArray().some((child) => {
		if (child instanceof Y.XmlText) return child.length > 0;
		if (!(child instanceof Y.XmlElement)) return false;
		return child.nodeName === 'linebreak' || (child.nodeName === 'link' && hasText(child));
	});
}

function addInline(element: Y.XmlElement, cursor: Cursor): void {
	for (const child of element.toArray()) {
		if (child instanceof Y.XmlText) {
			cursor.spans.push({ text: child, start: cursor.at, length: child.length });
			cursor.at += child.length;
		} else if (!(child instanceof Y.XmlElement)) continue;
		else if (child.nodeName === 'linebreak') cursor.at++;
		else if (child.nodeName === 'link') addInline(child, cursor);
	}
}

function addList(list: Y.XmlElement, cursor: Cursor): void {
	for (const item of list.toArray()) {
		if (!(item instanceof Y.XmlElement) || item.nodeName !== 'listitem') continue;
		const inner = item
			.toArray()
			.filter((child): child is Y.XmlElement => child instanceof Y.XmlElement && child.nodeName === 'list');
		if (inner.length === 0 || hasText(item)) beginLine(cursor);
		addInline(item, cursor);
		for (const child of inner) addList(child, cursor);
	}
}

/** The shared texts of a section in the order of its plain text. */
export function sectionSpans(doc: Y.Doc, area: number, section: Section): Span[] {
	const cursor: Cursor = { spans: [], at: 0, begun: false };
	for (const child of doc.get(narrativeRoot(area, section), Y.XmlElement).toArray()) {
		if (!(child instanceof Y.XmlElement)) continue;
		if (child.nodeName === 'list') addList(child, cursor);
		else {
			beginLine(cursor);
			addInline(child, cursor);
		}
	}
	return cursor.spans;
}
