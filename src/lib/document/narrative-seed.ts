/** Writes the first text of narratives, which only the server does: two writers of a first paragraph make two. */
import * as Y from 'yjs';
import { SECTIONS, narrativeRoot } from './names.ts';
import type { Section } from './names.ts';

/**
 * A paragraph with one text in it, empty or not. People who begin to write at the same moment then write in that text;
 * each with a text of their own, every editor would join the texts, and joined twice is doubled.
 */
function paragraph(text: string): Y.XmlElement {
	const element = new Y.XmlElement('paragraph');
	element.insert(0, [new Y.XmlText(text)]);
	return element;
}

/** Gives a section these paragraphs, at least an empty one; a section that has anything is left as it is. */
export function seedSection(doc: Y.Doc, area: number, section: Section, texts: readonly string[] = []): void {
	const root = doc.get(narrativeRoot(area, section), Y.XmlElement);
	if (root.length > 0) return;
	root.insert(0, (texts.length > 0 ? texts : ['']).map(paragraph));
}

/** Gives every empty section of the areas an empty paragraph to write in. */
export function seedNarratives(doc: Y.Doc, areas: readonly number[]): void {
	doc.transact(() => {
		for (const area of areas) for (const section of SECTIONS) seedSection(doc, area, section);
	});
}
