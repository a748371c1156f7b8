/** Reads a narrative out of the shared document: as a neutral tree, and as plain text. */
import * as Y from 'yjs';
import { narrativeRoot } from './names.ts';
import type { Section } from './names.ts';
import { marksOf } from './narrative-marks.ts';
import { isLinkAddress } from './narrative-table.ts';
import { textOf } from './narrative-text.ts';

export interface Run {
	readonly text: string;
	readonly bold: boolean;
	readonly italic: boolean;
	/** http, https or mailto */
	readonly href: string | null;
}

/** A tie of the words to a question or a card of evidence. */
export interface Reference {
	/** After how many UTF-16 units of the line's text it stands. */
	readonly at: number;
	/** As `domain/reference` spells it. */
	readonly target: string;
}

interface Line {
	readonly runs: readonly Run[];
	/** ★; absent where it isn't marked as one. */
	readonly goodExample?: true;
	/** Each target once; absent where there are none. They are the team's own: no version and no report has them. */
	readonly references?: readonly Reference[];
}

export interface Paragraph extends Line {
	readonly type: 'paragraph';
}

export interface Heading extends Omit<Line, 'goodExample'> {
	readonly type: 'heading';
	readonly level: 2 | 3 | 4;
}

export interface List {
	readonly type: 'list';
	/** numbered, or lettered when inside another list; else bullets */
	readonly ordered: boolean;
	/** the first number */
	readonly start: number;
	readonly items: readonly Item[];
}

export interface Item extends Line {
	readonly type: 'item';
	/** lists inside it, after its runs */
	readonly lists: readonly List[];
}

export type Block = Paragraph | Heading | List;

const BOLD = 1;
const ITALIC = 2;

function formatOf(attributes: unknown): number {
	if (typeof attributes !== 'object' || attributes === null || !('p' in attributes)) return 0;
	const { p } = attributes;
	if (typeof p !== 'object' || p === null || !('__format' in p)) return 0;
	return typeof p.__format === 'number' ? p.__format : 0;
}

function runsOfText(text: Y.XmlText, href: string | null): Run[] {
	const runs: Run[] = [];
	for (const piece of text.toDelta() as { insert: unknown; attributes?: unknown }[]) {
		if (typeof piece.insert !== 'string') continue;
		const format = formatOf(piece.attributes);
		const bold = (format & BOLD) !== 0;
		const italic = (format & ITALIC) !== 0;
		runs.push({ text: piece.insert.toWellFormed(), bold, italic, href });
	}
	return runs;
}

function attribute(element: Y.XmlElement, key: string): unknown {
	return element.getAttribute(key);
}

/** Neighbours that look the same become one run. */
function joined(runs: readonly Run[]): Run[] {
	const out: Run[] = [];
	for (const run of runs) {
		const last = out.at(-1);
		if (run.text === '') continue;
		if (last?.bold === run.bold && last.italic === run.italic && last.href === run.href) {
			out[out.length - 1] = { ...last, text: last.text + run.text };
		} else out.push(run);
	}
	return out;
}

function inlineOf(element: Y.XmlElement, href: string | null): Run[] {
	const runs: Run[] = [];
	for (const child of element.toArray()) {
		if (child instanceof Y.XmlText) runs.push(...runsOfText(child, href));
		else if (!(child instanceof Y.XmlElement)) continue;
		else if (child.nodeName === 'linebreak') runs.push({ text: '\n', bold: false, italic: false, href });
		else if (child.nodeName === 'link') {
			const url = attribute(child, '__url');
			runs.push(...inlineOf(child, isLinkAddress(url) ? url : null));
		}
	}
	return joined(runs);
}

function levelOf(tag: unknown): Heading['level'] {
	if (tag === 'h3') return 3;
	return tag === 'h4' || tag === 'h5' || tag === 'h6' ? 4 : 2;
}

function elementsOf(element: Y.XmlElement, name: string): Y.XmlElement[] {
	return element
		.toArray()
		.filter((child): child is Y.XmlElement => child instanceof Y.XmlElement && child.nodeName === name);
}

function listOf(element: Y.XmlElement): List {
	const items: Item[] = [];
	for (const child of elementsOf(element, 'listitem')) {
		const runs = inlineOf(child, null);
		const lists = elementsOf(child, 'list').map(listOf);
		const last = items.at(-1);
		// The editor puts an inner list in an item of its own: it belongs to the item before it, if that has words
		// (an empty one would lose its own line).
		if (runs.length === 0 && lists.length > 0 && last !== undefined && last.runs.length > 0) {
			items[items.length - 1] = { ...last, lists: [...last.lists, ...lists] };
		} else items.push({ type: 'item', runs, ...marksOf(child), lists });
	}
	const start = attribute(element, '__start');
	return {
		type: 'list',
		ordered: attribute(element, '__listType') !== 'bullet',
		start: typeof start === 'number' ? start : 1,
		items
	};
}

/** The blocks of a narrative's root. */
export function blocksOf(root: Y.XmlElement): Block[] {
	const blocks: Block[] = [];
	for (const child of root.toArray()) {
		if (!(child instanceof Y.XmlElement)) continue;
		if (child.nodeName === 'list') blocks.push(listOf(child));
		else if (child.nodeName === 'heading') {
			const level = levelOf(attribute(child, '__tag'));
			const { references } = marksOf(child);
			const ties = references === undefined ? {} : { references };
			blocks.push({ type: 'heading', level, runs: inlineOf(child, null), ...ties });
		} else blocks.push({ type: 'paragraph', runs: inlineOf(child, null), ...marksOf(child) });
	}
	return blocks;
}

export function sectionJson(doc: Y.Doc, area: number, section: Section): Block[] {
	return blocksOf(doc.get(narrativeRoot(area, section), Y.XmlElement));
}

/** The section as plain text, the text that comments' offsets count in (UTF-16 units). */
export function sectionText(doc: Y.Doc, area: number, section: Section): string {
	return textOf(sectionJson(doc, area, section));
}
