/** Builds blocks of text as shared elements, in the shape that the editor's binding writes. */
import * as Y from 'yjs';
import type { Block, Item, List, Run } from './narrative.ts';

const BOLD = 1;
const ITALIC = 2;

export function elementOf(block: Block): Y.XmlElement {
	if (block.type === 'list') return listElement(block);
	return element(
		block.type,
		block.type === 'heading' ? { __tag: `h${block.level}` } : {},
		inline(block.runs)
	);
}

/** A point's inner lists stand in items of their own after it. */
export function itemElements({ runs, lists }: Item): Y.XmlElement[] {
	const inner = lists.map(listElement);
	if (runs.length === 0 && inner.length > 0) return [element('listitem', {}, inner)];
	return [element('listitem', {}, inline(runs)), ...inner.map((list) => element('listitem', {}, [list]))];
}

function listElement({ ordered, start, items }: List): Y.XmlElement {
	const kind = ordered ? {} : { __listType: 'bullet', __tag: 'ul' };
	return element('list', start === 1 ? kind : { ...kind, __start: start }, items.flatMap(itemElements));
}

/** Runs of text that stand together share one text; a link's are within the link. */
function inline(runs: readonly Run[]): (Y.XmlElement | Y.XmlText)[] {
	const parts: (Y.XmlElement | Y.XmlText)[] = [];
	for (let at = 0; at < runs.length;) {
		const { href } = runs[at] ?? { href: null };
		let end = at;
		while (end < runs.length && runs[end]?.href === href) end++;
		const children = texts(runs.slice(at, end));
		if (href === null) parts.push(...children);
		else parts.push(element('link', { __url: href }, children));
		at = end;
	}
	// A block without words has an empty text to write in.
	return parts.length > 0 ? parts : [new Y.XmlText('')];
}

function texts(runs: readonly Run[]): (Y.XmlElement | Y.XmlText)[] {
	const parts: (Y.XmlElement | Y.XmlText)[] = [];
	let pieces: { insert: string; attributes?: Record<string, unknown> }[] = [];
	const end = () => {
		if (pieces.length === 0) return;
		const text = new Y.XmlText();
		text.applyDelta(pieces);
		parts.push(text);
		pieces = [];
	};
	for (const { text, bold, italic } of runs)
		for (const [place, line] of text.split('\n').entries()) {
			if (place > 0) {
				end();
				parts.push(element('linebreak', {}, []));
			}
			if (line === '') continue;
			const format = (bold ? BOLD : 0) | (italic ? ITALIC : 0);
			// The number keeps neighbours apart as the editor has them.
			const apart = pieces.length === 0 ? {} : { i: pieces.length };
			const attributes = format === 0 ? apart : { ...apart, p: { __format: format } };
			pieces.push({ insert: line, attributes });
		}
	end();
	return parts;
}

function element(
	name: string,
	attributes: Readonly<Record<string, string | number>>,
	children: readonly (Y.XmlElement | Y.XmlText)[]
): Y.XmlElement {
	const made = new Y.XmlElement(name);
	const described: Y.XmlElement<Record<string, string | number>> = made;
	for (const [key, value] of Object.entries(attributes)) described.setAttribute(key, value);
	made.insert(0, [...children]);
	return made;
}
