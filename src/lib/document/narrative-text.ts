/** The plain text of a narrative: blocks and list items joined by one newline, no bullets, links by their text. */
import type { Block, List, Run } from './narrative.ts';

function line(runs: readonly Run[]): string {
	return runs.map((run) => run.text).join('');
}

function addList(list: List, lines: string[]): void {
	for (const item of list.items) {
		// An item that only carries an inner list shows no line of its own.
		if (item.runs.length > 0 || item.lists.length === 0) lines.push(line(item.runs));
		for (const inner of item.lists) addList(inner, lines);
	}
}

/** The text of blocks; the same blocks always give the same text, live, released or locked. */
export function textOf(blocks: readonly Block[]): string {
	const lines: string[] = [];
	for (const block of blocks) {
		if (block.type === 'list') addList(block, lines);
		else lines.push(line(block.runs));
	}
	return lines.join('\n');
}
