/** Where people write: a text of their own in the first paragraph of a section, as the editor would have it. */
import * as Y from 'yjs';
import { narrativeRoot, SECTIONS } from '../../../src/lib/document/names.ts';

/** The paragraph that the document began with. `number`: sections are taken in turn, eight areas of three. */
export function paragraphIn(doc: Y.Doc, number: number): Y.XmlElement {
	const first = sectionOf(doc, number).get(0);
	if (!(first instanceof Y.XmlElement)) throw new Error('the section has no paragraph');
	return first;
}

export function sectionOf(doc: Y.Doc, number: number): Y.XmlElement {
	const section = SECTIONS[number % SECTIONS.length] ?? 'general';
	return doc.get(narrativeRoot(1 + (Math.floor(number / SECTIONS.length) % 8), section), Y.XmlElement);
}

/** Returns how to write more: each call is one update. The text node comes with the first words. */
export function typist(doc: Y.Doc, section: number): (words: string) => void {
	let text: Y.XmlText | null = null;
	return (words) => {
		if (text !== null) return text.insert(text.length, words);
		const made = (text = new Y.XmlText(words));
		paragraphIn(doc, section).push([made]);
	};
}

/** All text of the document, as one string. */
export function textOf(doc: Y.Doc): string {
	const texts: string[] = [];
	const walk = (element: Y.XmlElement | Y.XmlFragment) => {
		for (const child of element.toArray()) {
			if (child instanceof Y.XmlText) texts.push(child.toString());
			else if (child instanceof Y.XmlElement) walk(child);
		}
	};
	for (let section = 0; section < 8 * SECTIONS.length; section++) walk(sectionOf(doc, section));
	return texts.join('\n');
}
