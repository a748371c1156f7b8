/**
 * Report text as lines that a person can write without an editor: a blank line between blocks, `## ` before a heading,
 * `- ` before a point, `1. ` before a numbered one, two spaces more for each list within.
 */
import type { Block, Heading, Item, List, Run } from '../document/narrative.ts';

export function plainText(blocks: readonly Block[]): string {
	return blocks.map(chunkOf).join('\n\n');
}

function chunkOf(block: Block): string {
	if (block.type === 'list') return linesOfList(block).join('\n');
	return (block.type === 'heading' ? `${'#'.repeat(block.level)} ` : '') + lineOf(block.runs);
}

/** A line a point, after its mark. `depth`: how many lists it stands in. */
export function linesOfList({ ordered, start, items }: List, depth = 0): string[] {
	return items.flatMap(({ runs, lists }, at) => {
		const mark = ordered ? `${depth > 0 ? letter(start + at) : start + at}.` : '-';
		return [
			`${'  '.repeat(depth)}${mark} ${lineOf(runs)}`.trimEnd(),
			...lists.flatMap((list) => linesOfList(list, depth + 1))
		];
	});
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const letter = (n: number) => LETTERS[n - 1] ?? String(n);

/** A line within a line would be read as another paragraph. */
function lineOf(runs: readonly Run[]): string {
	return runs
		.map(({ text }) => text)
		.join('')
		.split('\n')
		.flatMap((line) => line.trim() || [])
		.join(' ');
}

/**
 * The blocks that the lines say. Blocks and lines that are as `before` has them stay what they were, so that what nobody
 * touched keeps its bold words and links.
 */
export function blocksOf(text: string, before: readonly Block[] = []): Block[] {
	const kept = new Map(before.map((block) => [chunkOf(block), block]));
	const runs = new Map(before.flatMap(runsIn).map((line) => [lineOf(line), line]));
	return (
		text
			.replaceAll('\r\n', '\n')
			.split(/\n[ \t]*(?:\n[ \t]*)+/)
			// Not by /\s+$/: it takes the square of the time that a long row of spaces has characters.
			.map((chunk) => chunk.replace(/^\n+/, '').trimEnd())
			.filter((chunk) => chunk !== '')
			.flatMap((chunk) => kept.get(chunk) ?? blocksOfChunk(chunk, runs))
	);
}

function runsIn(block: Block): (readonly Run[])[] {
	if (block.type !== 'list') return [block.runs];
	const inList = (list: List): (readonly Run[])[] =>
		list.items.flatMap(({ runs, lists }) => [runs, ...lists.flatMap(inList)]);
	return inList(block);
}

type Known = ReadonlyMap<string, readonly Run[]>;

interface Growing extends List {
	readonly items: (Item & { readonly lists: Growing[] })[];
}

const POINT = /^([ \t]*)(?:([-–•*])|(\d{1,3})[.)]|([a-z])[.)])[ \t]+(.*)$/;
/** Lists inside lists beyond this are no text of a report. */
const DEEPEST = 6;

function blocksOfChunk(chunk: string, known: Known): Block[] {
	const blocks: Block[] = [];
	/** The open lists, the outermost first. */
	let open: Growing[] = [];
	for (const line of chunk.split('\n')) {
		const point = POINT.exec(line);
		if (point === null) {
			open = [];
			if (line.trim() !== '') blocks.push(lineBlock(line.trim(), known));
			continue;
		}
		const [, indent = '', bullet, number, small, words = ''] = point;
		const depth = Math.min(Math.floor(indent.replaceAll('\t', '  ').length / 2), open.length, DEEPEST);
		open = open.slice(0, depth + 1);
		if (open.length === depth) {
			const start =
				number !== undefined ? Number(number) : small !== undefined ? LETTERS.indexOf(small) + 1 : 1;
			const list: Growing = { type: 'list', ordered: bullet === undefined, start, items: [] };
			const above = open.at(-1)?.items.at(-1)?.lists;
			if (above === undefined) blocks.push(list);
			else above.push(list);
			open.push(list);
		}
		open.at(-1)?.items.push({ type: 'item', runs: runsOf(words.trim(), known), lists: [] });
	}
	return blocks;
}

const HEADING = /^(#{2,4}) +(.+)$/;

function lineBlock(line: string, known: Known): Block {
	const heading = HEADING.exec(line);
	if (heading === null) return { type: 'paragraph', runs: runsOf(line, known) };
	const [, signs = '##', words = ''] = heading;
	return { type: 'heading', level: signs.length as Heading['level'], runs: runsOf(words, known) };
}

function runsOf(text: string, known: Known): readonly Run[] {
	if (text === '') return [];
	return known.get(text) ?? [{ text, bold: false, italic: false, href: null }];
}
