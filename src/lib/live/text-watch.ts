/** Tells when somebody writes in one of an area's sections. */
import { XmlElement, type Doc } from 'yjs';
import { narrativeRoot, type Section } from '../document/names.ts';

/** Returns how to stop. */
export function onText(doc: Doc, area: number, sections: readonly Section[], tell: () => void): () => void {
	const roots = sections.map((section) => doc.get(narrativeRoot(area, section), XmlElement));
	for (const root of roots) root.observeDeep(tell);
	return () => roots.forEach((root) => root.unobserveDeep(tell));
}
