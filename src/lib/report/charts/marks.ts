/** What stands for a value: told apart by shape. */
import type { Colours } from './palette.ts';
import { lineAt, px } from './svg.ts';

/** Pixels from the middle of a mark to its edge. */
export const MARK = 6;

export type MarkName = 'bar' | 'diamond' | 'ring' | 'whisker' | 'dot';

export function diamond(x: number, y: number, { ink, paper }: Colours): string {
	const r = MARK;
	return `<path d="M${px(x)} ${px(y - r)}L${px(x + r)} ${px(y)}L${px(x)} ${px(y + r)}L${px(x - r)} ${px(y)}Z" fill="${ink}" stroke="${paper}" stroke-width="1.5"/>`;
}

export function ring(x: number, y: number, { ink, paper }: Colours): string {
	return `<circle cx="${px(x)}" cy="${px(y)}" r="${MARK - 1}" fill="${paper}" stroke="${ink}" stroke-width="2"/>`;
}

export function dot(x: number, y: number, r: number, { dot: fill }: Colours): string {
	return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(r)}" fill="${fill}"/>`;
}

/** Edged with paper, so that it is seen on a bar and beside it. */
export function whisker(from: number, to: number, y: number, { ink, paper }: Colours): string {
	const ends = (stroke: string, width: number) =>
		lineAt([from, y], [to, y], stroke, width) +
		lineAt([from, y - MARK], [from, y + MARK], stroke, width) +
		lineAt([to, y - MARK], [to, y + MARK], stroke, width);
	return ends(paper, 4) + ends(ink, 2);
}

/** A mark as the legend shows it, around its middle. */
export function markAt(name: MarkName, x: number, y: number, colours: Colours): string {
	if (name === 'diamond') return diamond(x, y, colours);
	if (name === 'ring') return ring(x, y, colours);
	if (name === 'dot') return dot(x, y, MARK - 1, colours);
	if (name === 'whisker') return whisker(x - MARK, x + MARK, y, colours);
	return `<rect x="${px(x - 7)}" y="${px(y - 7)}" width="14" height="14" fill="${colours.bar}"/>`;
}
