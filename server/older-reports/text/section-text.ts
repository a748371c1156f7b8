/** The text of one section as it comes line by line: paragraphs, bullets, and lists below a bullet. */
import type { Block, Item, List, Run } from '../../../src/lib/document/narrative.ts';
import type { Line, Mark } from './line.ts';
import { plainRun } from './line.ts';

/** What a run says comes line by line, and is joined once. */
interface OpenRun extends Omit<Run, 'text'> {
	readonly pieces: string[];
}

interface Words {
	readonly runs: OpenRun[];
}

interface OpenItem extends Words {
	readonly lists: OpenList[];
}

interface OpenList {
	readonly mark: Mark;
	readonly indent: number;
	readonly items: OpenItem[];
}

/** Where a mark of another kind stands below: letters below numbers below bullets. */
const rank: Readonly<Record<Mark, number>> = { bullet: 0, number: 1, letter: 2 };

export class SectionText {
	readonly #blocks: (Words | OpenList)[] = [];
	/** The lists that are open, the outermost first. */
	#open: OpenList[] = [];
	#last: Words | null = null;

	/**
	 * `gap`: something stands between this line and the one before. `wrapped`: the file breaks its lines where they are
	 * full. False for a bullet without words, which adds nothing.
	 */
	add(line: Line, gap: boolean, wrapped: boolean): boolean {
		const mark = this.#markOf(line);
		if (mark !== null) {
			if (line.said === '') return false;
			this.#last = { runs: line.runs.map(opened) };
			this.#listFor(mark, line.indent).items.push(Object.assign(this.#last, { lists: [] }));
			return true;
		}
		const runs = line.mark === null ? line.runs : [plainRun(line.words)];
		const before = this.#last;
		const glue = before === null || gap ? null : glueBetween(endOf(before), line, wrapped);
		if (before !== null && glue !== null) join(before, glue, runs);
		else {
			this.#open = [];
			this.#last = { runs: runs.map(opened) };
			this.#blocks.push(this.#last);
		}
		return true;
	}

	/** Whether the outermost lists keep their numbers; an area's bullets are bullets however they were typed. */
	blocks(numbers: boolean): Block[] {
		return this.#blocks.map((block) =>
			'items' in block ? listOf(block, numbers) : { type: 'paragraph', runs: block.runs.map(closed) }
		);
	}

	/** A letter and a point begin a list only where they can: names begin so as well. */
	#markOf({ mark, said, words }: Line): Mark | null {
		if (mark !== 'letter') return mark;
		return said !== '' && (this.#open.length > 0 || words.toLowerCase().startsWith('a')) ? mark : null;
	}

	#listFor(mark: Mark, indent: number): OpenList {
		const same = this.#open.findLastIndex(
			(list) => list.mark === mark && Math.abs(list.indent - indent) <= 1
		);
		const [outer] = this.#open;
		const inner = this.#open.at(-1);
		if (same >= 0) this.#open = this.#open.slice(0, same + 1);
		else if (inner !== undefined && indent > inner.indent + 1)
			this.#open = [...this.#open, listBelow(inner, mark, indent)];
		else if (outer !== undefined && rank[mark] > rank[outer.mark])
			this.#open = [outer, listBelow(outer, mark, indent)];
		else this.#open = [outer ?? this.#begin(mark, indent)];
		return this.#open.at(-1) ?? this.#begin(mark, indent);
	}

	#begin(mark: Mark, indent: number): OpenList {
		const list: OpenList = { mark, indent, items: [] };
		this.#blocks.push(list);
		return list;
	}
}

function listBelow(list: OpenList, mark: Mark, indent: number): OpenList {
	const below: OpenList = { mark, indent, items: [] };
	list.items.at(-1)?.lists.push(below);
	return below;
}

function listOf({ mark, items }: OpenList, numbers: boolean): List {
	return {
		type: 'list',
		ordered: numbers && mark !== 'bullet',
		start: 1,
		items: items.map(({ runs, lists }): Item => ({
			type: 'item',
			runs: runs.map(closed),
			lists: lists.map((list) => listOf(list, true))
		}))
	};
}

const opened = ({ text, ...look }: Run): OpenRun => ({ ...look, pieces: [text] });
const closed = ({ pieces, ...look }: OpenRun): Run => ({ text: pieces.join(''), ...look });

/** As much of its end as tells whether a sentence ends there. */
const END = 60;

function endOf({ runs }: Words): string {
	let end = '';
	for (let run = runs.length - 1; run >= 0 && end.length < END; run--) {
		const pieces = runs[run]?.pieces ?? [];
		for (let piece = pieces.length - 1; piece >= 0 && end.length < END; piece--)
			end = `${pieces[piece] ?? ''}${end}`.trimEnd();
	}
	return end;
}

/** A sentence goes on, though the line was broken; null where something new begins. */
function glueBetween(before: string, { words, soft }: Line, wrapped: boolean): string | null {
	const open = !/[.?!:;]["”’)]*$/.test(before);
	if (open && (wrapped || /^\p{Ll}/u.test(words))) return ' ';
	return soft ? '\n' : null;
}

function join({ runs: before }: Words, glue: string, after: readonly Run[]): void {
	const last = before.at(-1);
	const [next, ...more] = after;
	if (last === undefined || next === undefined) {
		before.push(...after.map(opened));
		return;
	}
	const alike = last.bold === next.bold && last.italic === next.italic && last.href === next.href;
	trimEnd(last.pieces);
	last.pieces.push(alike ? glue + next.text : glue);
	before.push(...(alike ? more : after).map(opened));
}

/** Blanks at the end can be more than one piece. */
function trimEnd(pieces: string[]): void {
	for (let last = pieces.pop(); last !== undefined; last = pieces.pop()) {
		const kept = last.trimEnd();
		if (kept === '') continue;
		pieces.push(kept);
		return;
	}
}
