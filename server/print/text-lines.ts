/** A text as lines, one a paragraph or point, for what knows neither headings nor lists. */

import type { Block, List, Run } from '../../src/lib/document/narrative.ts';
import { linesOfList } from '../../src/lib/report/plain-text.ts';

/** Nothing of what has no words; points as in the plain text of a report. */
export function textLines(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block) => {
		if (block.type === 'list') return linesOfList(worded(block));
		return hasWords(block.runs) ? [block.runs.map(({ text }) => text).join('')] : [];
	});
}

/** Without its empty points, so that the others have the numbers that the printed report gives them. */
function worded(list: List): List {
	const items = list.items.map((item) => ({ ...item, lists: item.lists.map(worded) }));
	return {
		...list,
		items: items.filter(({ runs, lists }) => hasWords(runs) || lists.some((inner) => inner.items.length > 0))
	};
}

const hasWords = (runs: readonly Run[]): boolean => runs.some(({ text }) => text.trim() !== '');
