/** The marks within a narrative's lines: ★ and ties to questions and evidence. They have no letters in its plain text. */
import * as Y from 'yjs';
import type { Section } from '../domain/edit.ts';
import { goodExample, targetOf } from '../domain/reference.ts';
import type { Block, Item, List, Reference } from './narrative.ts';

/** What of a line's marks its tree tells; absent fields where it has none. */
export interface LineMarks {
	readonly goodExample?: true;
	readonly references?: readonly Reference[];
}

function lengthOf(element: Y.XmlElement): number {
	return element.toArray().reduce((sum, child) => {
		if (child instanceof Y.XmlText) return sum + child.length;
		if (!(child instanceof Y.XmlElement)) return sum;
		if (child.nodeName === 'linebreak') return sum + 1;
		return child.nodeName === 'link' ? sum + lengthOf(child) : sum;
	}, 0);
}

/** The marks of a paragraph, heading or item; two people may have set the same one. */
export function marksOf(element: Y.XmlElement): LineMarks {
	const places = new Map<string, number>();
	let at = 0;
	for (const child of element.toArray()) {
		if (child instanceof Y.XmlText) at += child.length;
		else if (!(child instanceof Y.XmlElement)) continue;
		else if (child.nodeName === 'linebreak') at++;
		else if (child.nodeName === 'link') at += lengthOf(child);
		else if (child.nodeName === 'reference') {
			const target: unknown = child.getAttribute('__target');
			if (typeof target === 'string' && targetOf(target) !== null && !places.has(target)) {
				places.set(target, at);
			}
		}
	}
	const starred = places.delete(goodExample);
	const references = [...places].map(([target, place]): Reference => ({ at: place, target }));
	return {
		...(starred ? { goodExample: true } : {}),
		...(references.length > 0 ? { references } : {})
	};
}

/** As a version has a section: ★ stays where a strength is told, ties go. */
export function asPrinted(blocks: readonly Block[], section: Section): readonly Block[] {
	const mayStar = section === 'strengths';
	const list = (one: List): List => ({ ...one, items: one.items.map(item) });
	const item = (one: Item): Item => ({ ...plain(one, mayStar), lists: one.lists.map(list) });
	return blocks.map((block): Block => {
		return block.type === 'list' ? list(block) : plain(block, mayStar && block.type === 'paragraph');
	});
}

/** What isn't there is not a field without a value: a line without marks is as it was before there were any. */
function plain<Of extends LineMarks>(line: Of, mayStar: boolean): Of {
	const marks = ['references', ...(mayStar ? [] : ['goodExample'])];
	return Object.fromEntries(Object.entries(line).filter(([key]) => !marks.includes(key))) as Of;
}
