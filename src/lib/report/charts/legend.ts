/** The legend above a chart: marks with their names, in as many rows as they need. */
import { linesOf, widthOf } from './lines.ts';
import { markAt, type MarkName } from './marks.ts';
import type { Colours } from './palette.ts';
import { LINE, textAt } from './svg.ts';

export interface LegendEntry {
	readonly mark: MarkName;
	readonly text: string;
}

const BEFORE_TEXT = 20;
const BETWEEN = 22;
const ROW = 22;

/** What is drawn from the picture's top left, and how high that is. */
export function legendOf(
	entries: readonly LegendEntry[],
	width: number,
	colours: Colours
): { readonly drawn: string; readonly height: number } {
	let drawn = '';
	let [x, y] = [0, 0];
	let lower = ROW;
	for (const { mark, text } of entries) {
		const lines = linesOf(text, width - BEFORE_TEXT);
		const needed = BEFORE_TEXT + Math.max(...lines.map(widthOf));
		if (x > 0 && x + needed > width) [x, y] = [0, lower];
		drawn += markAt(mark, x + 8, y + 10, colours);
		for (const [i, line] of lines.entries())
			drawn += textAt(x + BEFORE_TEXT, y + 15 + i * LINE, line, { fill: colours.ink });
		lower = Math.max(lower, y + ROW + (lines.length - 1) * LINE);
		x += needed + BETWEEN;
	}
	return { drawn, height: lower };
}
