/** A text as lines, one a paragraph or point, for what knows neither headings nor lists. */

import type { Block, List, Run } from '../../src/lib/document/narrative.ts';

/** Points have a bullet before them, those of an inner ordered list a letter, each level two spaces more. */
export function textLines(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block) => (block.type === 'list' ? listLines(block, 0) : wordsOf(block.runs)));
}

function listLines({ ordered, items }: List, depth: number): string[] {
	return items.flatMap(({ runs, lists }, at) => {
		const mark = ordered ? `${String.fromCodePoint(97 + (at % 26))})` : '•';
		return [
			...wordsOf(runs).map((words) => `${'  '.repeat(depth)}${mark} ${words}`),
			...lists.flatMap((inner) => listLines(inner, depth + 1))
		];
	});
}

/** Nothing of what has no words. */
function wordsOf(runs: readonly Run[]): string[] {
	const words = runs.map(({ text }) => text).join('');
	return words.trim() === '' ? [] : [words];
}
