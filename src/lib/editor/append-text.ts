// Puts plain text at the end of a section as paragraphs, without an editor: for unsent words put in anew.
import { XmlElement, XmlText, type Doc } from 'yjs';

/** Each line of `text` becomes a paragraph; blank lines are left out. An open editor shows it at once. */
export function appendText(doc: Doc, root: string, text: string): void {
	const paragraphs = text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => {
			const paragraph = new XmlElement('paragraph');
			paragraph.insert(0, [new XmlText(line)]);
			return paragraph;
		});
	doc.transact(() => doc.get(root, XmlElement).push(paragraphs));
}
