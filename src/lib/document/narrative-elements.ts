/** Builds blocks of text as shared elements, in the shape that the editor's binding writes. */
import * as Y from 'yjs';
import { goodExample } from '../domain/reference.ts';
import type { Block, Item, List, Reference, Run } from './narrative.ts';
import type { LineMarks } from './narrative-marks.ts';

const BOLD = 1;
const ITALIC = 2;

export function elementOf(block: Block): Y.XmlElement {
	if (block.type === 'list') return listElement(block);
	return element(block.type, block.type === 'heading' ? { __tag: `h${block.level}` } : {}, lineOf(block));
}

/** A point's inner lists stand in items of their own after it. */
export function itemElements(item: Item): Y.XmlElement[] {
	const inner = item.lists.map(listElement);
	if (item.runs.length === 0 && inner.length > 0) return [element('listitem', {}, inner)];
	return [element('listitem', {}, lineOf(item)), ...inner.map((list) => element('listitem', {}, [list]))];
}

function listElement({ ordered, start, items }: List): Y.XmlElement {
	const kind = ordered ? {} : { __listType: 'bullet', __tag: 'ul' };
	return element('list', start === 1 ? kind : { ...kind, __start: start }, items.flatMap(itemElements));
}

/** The runs of a line with its marks between them: ★ first, ties where they stood. */
function lineOf(line: LineMarks & { readonly runs: readonly Run[] }): (Y.XmlElement | Y.XmlText)[] {
	const parts = line.goodExample === true ? [markElement(goodExample)] : [];
	let from = 0;
	const references = (line.references ?? []).toSorted((a, b) => a.at - b.at);
	const pieces = references.flatMap(({ at, target }: Reference) => {
		const before = inline(runsWithin(line.runs, from, at));
		from = at;
		return [...before, markElement(target)];
	});
	const all = [...parts, ...pieces, ...inline(runsWithin(line.runs, from, Infinity))];
	// A line without words has an empty text to write in.
	return all.length > 0 ? all : [new Y.XmlText('')];
}

function markElement(target: string): Y.XmlElement {
	return element('reference', { __target: target }, []);
}

/** The runs between two places of the line's text. */
function runsWithin(runs: readonly Run[], from: number, to: number): Run[] {
	let start = 0;
	return runs.flatMap((run) => {
		const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
		start += run.text.length;
		return text === '' ? [] : [{ ...run, text }];
	});
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
	return parts;
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
