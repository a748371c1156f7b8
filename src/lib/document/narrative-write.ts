/**
 * Writes a section's text anew. Blocks and points that are there already, counted from the beginning and from the end,
 * stay untouched, so that carets and comments in them keep their places. Ties to questions and evidence don't tell two
 * lines apart: those of lines that stay, stay.
 */
import * as Y from 'yjs';
import { canonicalJson } from './canonical.ts';
import { narrativeRoot, type Section } from './names.ts';
import { elementOf, itemElements } from './narrative-elements.ts';
import { blocksOf, type Block, type Item } from './narrative.ts';

/** Replaces what the section holds; nothing is written where it holds just that. */
export function writeSection(doc: Y.Doc, area: number, section: Section, blocks: readonly Block[]): void {
	const root = doc.get(narrativeRoot(area, section), Y.XmlElement);
	const wanted: readonly Block[] = blocks.length > 0 ? blocks : [{ type: 'paragraph', runs: [] }];
	const there = blocksOf(root);
	const { start, gone, came } = middleOf(there, wanted);
	const lists = gone === 1 && came.length === 1 ? sameList(there[start], came[0]) : null;
	const element = root.get(start);
	doc.transact(() => {
		if (lists !== null && element instanceof Y.XmlElement) writeItems(element, lists.old, lists.wanted);
		else replace(root, start, gone, came.map(elementOf));
	});
}

/** The items of both where a list stays the list it is. */
function sameList(
	old: Block | undefined,
	wanted: Block | undefined
): { readonly old: readonly Item[]; readonly wanted: readonly Item[] } | null {
	if (old?.type !== 'list' || wanted?.type !== 'list') return null;
	const same = old.ordered === wanted.ordered && old.start === wanted.start;
	return same ? { old: old.items, wanted: wanted.items } : null;
}

interface Middle<T> {
	readonly start: number;
	readonly gone: number;
	readonly came: readonly T[];
}

function middleOf<T>(there: readonly T[], wanted: readonly T[]): Middle<T> {
	const a = there.map(saidBy);
	const b = wanted.map(saidBy);
	const most = Math.min(a.length, b.length);
	let start = 0;
	while (start < most && a[start] === b[start]) start++;
	let end = 0;
	while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	return { start, gone: a.length - start - end, came: wanted.slice(start, wanted.length - end) };
}

function saidBy(part: unknown): string {
	const words: unknown = JSON.parse(
		JSON.stringify(part, (key, value) => (key === 'references' ? undefined : value))
	);
	return canonicalJson(words);
}

function writeItems(list: Y.XmlElement, there: readonly Item[], wanted: readonly Item[]): void {
	const places = placesOf(list);
	const { start, gone, came } = middleOf(there, wanted);
	const from = places[start] ?? list.length;
	const to = places[start + gone] ?? list.length;
	replace(list, from, to - from, came.flatMap(itemElements));
}

/** Where each item of a list begins among its children: an item of mere lists goes with the one before it. */
function placesOf(list: Y.XmlElement): number[] {
	const places: number[] = [];
	let words = false;
	for (const [at, child] of list.toArray().entries()) {
		if (!(child instanceof Y.XmlElement)) continue;
		const own = child.toArray();
		const lists = own.some((part) => part instanceof Y.XmlElement && part.nodeName === 'list');
		const inline = hasWords(child);
		if (lists && !inline && words) continue;
		places.push(at);
		words = inline;
	}
	return places;
}

function hasWords(element: Y.XmlElement): boolean {
	return element.toArray().some((part) => {
		if (part instanceof Y.XmlText) return part.length > 0;
		if (!(part instanceof Y.XmlElement)) return false;
		return part.nodeName === 'linebreak' || (part.nodeName === 'link' && hasWords(part));
	});
}

function replace(parent: Y.XmlElement, at: number, gone: number, came: readonly Y.XmlElement[]): void {
	if (gone > 0) parent.delete(at, gone);
	if (came.length > 0) parent.insert(at, [...came]);
}
