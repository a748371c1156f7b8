/** The text of one section out of a Word file's paragraphs, as it was written. */
import type { Block, Item, List, Run } from '../../../../src/lib/document/narrative.ts';
import { plainRun } from '../../text/line.ts';
import { LETTERED } from '../lettered.ts';
import type { WordElement } from '../mammoth-document.ts';
import { isStarred, wordsOf } from '../word-runs.ts';
import { startIn } from './starts.ts';

interface OpenItem {
	readonly type: 'item';
	readonly runs: readonly Run[];
	readonly goodExample?: true;
	readonly lists: OpenList[];
}

interface OpenList {
	readonly type: 'list';
	readonly ordered: boolean;
	readonly start: number;
	readonly items: OpenItem[];
}

/** A heading of the text stands below the section's own, which has the third level. */
const ABOVE = 2;

export class SectionBlocks {
	readonly #blocks: (Exclude<Block, List> | OpenList)[] = [];
	/** The lists that are open, the outermost first. */
	#open: OpenList[] = [];

	/** False for a paragraph without words. */
	add(paragraph: WordElement): boolean {
		const runs = runsOf(paragraph);
		const star = runs.length > 0 && isStarred(paragraph) ? ({ goodExample: true } as const) : {};
		const { numbering } = paragraph;
		if (numbering !== null && numbering !== undefined) {
			const ordered = numbering.isOrdered || numbering.paragraphStyleId === LETTERED;
			const start = startIn(numbering.paragraphStyleId);
			this.#listAt(Number(numbering.level) || 0, ordered, start).items.push({
				type: 'item',
				runs,
				...star,
				lists: []
			});
			return runs.length > 0;
		}
		if (runs.length === 0) return false;
		this.#open = [];
		const level = headingLevel(paragraph);
		if (level === null) this.#blocks.push({ type: 'paragraph', runs, ...star });
		else {
			const below = Math.max(2, Math.min(4, level - ABOVE)) as 2 | 3 | 4;
			this.#blocks.push({ type: 'heading', level: below, runs });
		}
		return true;
	}

	blocks(): Block[] {
		return this.#blocks.flatMap((block): Block[] => (block.type === 'list' ? listOf(block) : [block]));
	}

	#listAt(level: number, ordered: boolean, start: number): OpenList {
		const depth = Math.min(level, this.#open.length);
		const open = this.#open[depth];
		if (open?.ordered === ordered) {
			this.#open = this.#open.slice(0, depth + 1);
			return open;
		}
		const list: OpenList = { type: 'list', ordered, start, items: [] };
		const above = this.#open[depth - 1]?.items.at(-1);
		if (above === undefined) this.#blocks.push(list);
		else above.lists.push(list);
		this.#open = [...this.#open.slice(0, depth), list];
		return list;
	}
}

/** Points without words are none, but for the lists below them. */
function listOf({ items, ...list }: OpenList): List[] {
	const kept = items
		.map(({ lists, ...item }): Item => ({ ...item, lists: lists.flatMap(listOf) }))
		.filter(({ runs, lists }) => runs.length > 0 || lists.length > 0);
	return kept.length === 0 ? [] : [{ ...list, items: kept }];
}

/** `heading 4` is 4; null for what is no heading. */
export function headingLevel({ styleName }: WordElement): number | null {
	const [, level] = /^heading (\d)/i.exec(styleName ?? '') ?? [];
	return level === undefined ? null : Number(level);
}

/** Line breaks as `\n`; neighbours that look the same are one. */
export function runsOf(paragraph: WordElement): Run[] {
	const runs = wordsOf(paragraph).lines.flatMap((line, index) =>
		index === 0 ? [...line] : [plainRun('\n'), ...line]
	);
	return runs.reduce<Run[]>((done, run) => {
		const last = done.at(-1);
		if (last?.bold !== run.bold || last.italic !== run.italic || last.href !== run.href)
			return [...done, run];
		return [...done.slice(0, -1), { ...last, text: last.text + run.text }];
	}, []);
}

export const textOf = (paragraph: WordElement): string =>
	runsOf(paragraph)
		.map(({ text }) => text)
		.join('');
