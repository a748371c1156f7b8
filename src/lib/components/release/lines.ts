/**
 * A released text as lines that know their place in the section's plain text: blocks and list items joined by one
 * newline, no bullets, links by their text; offsets in UTF-16 units, ends exclusive.
 */
import type { Block, List, Run } from '../../editor/section.ts';

/** Words of the text that something is about. Marks may overlap. */
export interface TextMark {
	readonly id: string;
	readonly start: number;
	readonly end: number;
}

/** Words that look the same and lie in the same marks. A newline is a break within the line. */
export interface Piece {
	readonly text: string;
	readonly start: number;
	readonly bold: boolean;
	readonly italic: boolean;
	readonly href: string | null;
	/** Ids of the marks it lies in, in their order. */
	readonly marks: readonly string[];
	/** Ids of those that end with it. */
	readonly ending: readonly string[];
}

export interface Line {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly pieces: readonly Piece[];
	/** It is a good example; what says so has no place in the text. */
	readonly starred: boolean;
}

export interface LineList {
	readonly type: 'list';
	readonly ordered: boolean;
	readonly start: number;
	readonly items: readonly { readonly line: Line | null; readonly lists: readonly LineList[] }[];
}

export type LineBlock =
	| { readonly type: 'paragraph'; readonly line: Line }
	| { readonly type: 'heading'; readonly level: 2 | 3 | 4; readonly line: Line }
	| LineList;

/** The same blocks with the lines of their plain text, split where marks begin and end. */
export function lineBlocks(blocks: readonly Block[], marks: readonly TextMark[] = []): LineBlock[] {
	let at = 0;
	const line = (runs: readonly Run[], starred = false): Line => {
		const text = runs.map((run) => run.text).join('');
		const start = at;
		at = start + text.length + 1;
		return { start, end: start + text.length, text, pieces: piecesOf(runs, start, marks), starred };
	};
	const list = ({ ordered, start, items }: List): LineList => ({
		type: 'list',
		ordered,
		start,
		items: items.map(({ runs, lists, goodExample = false }) => ({
			// An item that only carries an inner list has no line of its own.
			line: runs.length > 0 || lists.length === 0 ? line(runs, goodExample) : null,
			lists: lists.map(list)
		}))
	});
	return blocks.map((block): LineBlock => {
		if (block.type === 'list') return list(block);
		if (block.type === 'heading') return { type: 'heading', level: block.level, line: line(block.runs) };
		return { type: 'paragraph', line: line(block.runs, block.goodExample) };
	});
}

function piecesOf(runs: readonly Run[], start: number, marks: readonly TextMark[]): Piece[] {
	const pieces: Piece[] = [];
	let at = start;
	for (const { text, bold, italic, href } of runs) {
		const end = at + text.length;
		const cuts = marks.flatMap((mark) => [mark.start, mark.end]).filter((cut) => cut > at && cut < end);
		const edges = [...new Set([at, ...cuts, end])].sort((a, b) => a - b);
		for (const [index, from] of edges.entries()) {
			const to = edges[index + 1];
			if (to === undefined) break;
			const over = marks.filter((mark) => mark.start < to && mark.end > from);
			pieces.push({
				text: text.slice(from - at, to - at),
				start: from,
				bold,
				italic,
				href,
				marks: over.map(({ id }) => id),
				ending: over.filter((mark) => mark.end === to).map(({ id }) => id)
			});
		}
		at = end;
	}
	return pieces;
}
