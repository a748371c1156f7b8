/** What somebody wrote, as blocks that hang under a heading of the report. */
import type { Block, Item, List, Run } from '../../../../src/lib/document/narrative.ts';
import { levelsFrom } from '../../../../src/lib/report/heading-levels.ts';
import type { PrintBlock, PrintHeading, PrintItem, PrintList, PrintRun } from '../block.ts';

/** Lists inside lists beyond this stand at the last level: the width of a page is not endless. */
const DEEPEST = 6;
const LONGEST_ADDRESS = 2000;
const numberings = ['1.', 'a.', 'i.'] as const;

/**
 * Empty paragraphs, headings and items are left out. Headings come below `under`, the level of the heading that the
 * text stands under, and no level is skipped on the way down. `star`: what a good example is called; where none can be,
 * nothing.
 */
export function narrativeOf(blocks: readonly Block[], under: 1 | 2 | 3, star = ''): PrintBlock[] {
	const levels = levelsFrom(under + 1);
	return blocks.flatMap((block): PrintBlock[] => {
		if (block.type === 'list') return listOf(block, 0, star);
		const runs = runsOf(block.runs);
		if (isBlank(runs)) return [];
		if (block.type === 'paragraph') return [{ kind: 'paragraph', runs: starred(block, runs, star) }];
		return [
			{
				kind: 'heading',
				level: levels.next(block.level) as PrintHeading['level'],
				runs,
				inContents: false,
				newPage: false
			}
		];
	});
}

function listOf({ ordered, start, items }: List, depth: number, star: string): PrintList[] {
	const printed = items.flatMap((item): PrintItem[] => {
		const words = runsOf(item.runs);
		const runs = isBlank(words) ? words : starred(item, words, star);
		const inner = item.lists.flatMap((list) => listOf(list, Math.min(depth + 1, DEEPEST), star));
		if (isBlank(runs) && inner.length === 0) return [];
		if (depth < DEEPEST) return [{ runs, lists: inner }];
		return [...(isBlank(runs) ? [] : [{ runs, lists: [] }]), ...inner.flatMap((list) => list.items)];
	});
	if (printed.length === 0) return [];
	const numbering = ordered ? (numberings[depth % numberings.length] ?? null) : null;
	return [{ kind: 'list', numbering, start: Math.max(0, Math.trunc(start)), items: printed }];
}

function starred({ goodExample }: Pick<Item, 'goodExample'>, runs: readonly PrintRun[], star: string) {
	if (goodExample !== true || star === '') return runs;
	const says: PrintRun = { text: `${star}: `, bold: true, italic: false, href: null, star: true };
	return [says, ...runs];
}

const isBlank = (runs: readonly PrintRun[]) => runs.every(({ text }) => text.trim() === '');

/** Line breaks at the ends are no lines of their own. */
function runsOf(runs: readonly Run[]): PrintRun[] {
	const last = runs.findLastIndex(({ text }) => text.trim() !== '');
	return runs.slice(0, last + 1).map(({ text, bold, italic, href }, index) => ({
		text: index === last ? text.trimEnd() : text,
		bold,
		italic,
		href: addressOf(href)
	}));
}

/** As ASCII; null for what no reader could follow. */
function addressOf(href: string | null): string | null {
	if (href === null || !URL.canParse(href)) return null;
	const { href: address, protocol } = new URL(href);
	const known = ['http:', 'https:', 'mailto:'].includes(protocol);
	return known && address.length <= LONGEST_ADDRESS && /^[\x21-\x7e]+$/.test(address) ? address : null;
}
