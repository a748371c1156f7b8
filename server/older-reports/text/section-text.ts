/** The text of one section as it comes line by line: paragraphs, bullets, and lists below a bullet. */
import type { Block, Item, List, Run } from '../../../src/lib/document/narrative.ts';
import type { Line, Mark } from './line.ts';
import { plainRun } from './line.ts';

interface Words {
	runs: readonly Run[];
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
			this.#last = { runs: line.runs };
			this.#listFor(mark, line.indent).items.push(Object.assign(this.#last, { lists: [] }));
			return true;
		}
		const runs = line.mark === null ? line.runs : [plainRun(line.words)];
		const before = this.#last;
		const glue = before === null || gap ? null : glueBetween(textOf(before.runs), line, wrapped);
		if (before !== null && glue !== null) before.runs = joined(before.runs, glue, runs);
		else {
			this.#open = [];
			this.#last = { runs };
			this.#blocks.push(this.#last);
		}
		return true;
	}

	/** Whether the outermost lists keep their numbers; an area's bullets are bullets however they were typed. */
	blocks(numbers: boolean): Block[] {
		return this.#blocks.map((block) =>
			'items' in block ? listOf(block, numbers) : { type: 'paragraph', runs: block.runs }
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
			runs,
			lists: lists.map((list) => listOf(list, true))
		}))
	};
}

const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

/** A sentence goes on, though the line was broken; null where something new begins. */
function glueBetween(before: string, { words, soft }: Line, wrapped: boolean): string | null {
	const open = !/[.?!:;]["”’)]*$/.test(before.trimEnd());
	if (open && (wrapped || /^\p{Ll}/u.test(words))) return ' ';
	return soft ? '\n' : null;
}

function joined(before: readonly Run[], glue: string, after: readonly Run[]): readonly Run[] {
	const last = before.at(-1);
	const [next] = after;
	if (last === undefined || next === undefined) return [...before, ...after];
	const alike = last.bold === next.bold && last.italic === next.italic && last.href === next.href;
	const text = last.text.trimEnd() + glue;
	return alike
		? [...before.slice(0, -1), { ...last, text: text + next.text }, ...after.slice(1)]
		: [...before.slice(0, -1), { ...last, text }, ...after];
}
