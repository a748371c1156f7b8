/** A section's blocks as lines, each with the shape it is shown in. Their texts are the lines of its plain text. */
import type { LineShape, TextLine } from '../domain/difference/text.ts';
import type { Block, List, Run } from './narrative.ts';

export function linesOf(blocks: readonly Block[]): TextLine[] {
	return blocks.flatMap((block): TextLine[] =>
		block.type === 'list' ? linesOfList(block, 0) : [line(block.type, 0, block.runs)]
	);
}

function linesOfList({ ordered, items }: List, depth: number): TextLine[] {
	return items.flatMap(({ runs, lists }) => [
		...(runs.length > 0 || lists.length === 0 ? [line(ordered ? 'letter' : 'bullet', depth, runs)] : []),
		...lists.flatMap((inner) => linesOfList(inner, depth + 1))
	]);
}

function line(shape: LineShape, depth: number, runs: readonly Run[]): TextLine {
	return { shape, depth, text: runs.map((run) => run.text).join('') };
}
