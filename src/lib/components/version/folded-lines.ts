/** Lines to show, with those far from any change folded away. */
import { nearChanges } from '../../domain/difference/near.ts';
import type { LineDifference } from '../../domain/difference/text.ts';

export interface Lines {
	readonly folded: boolean;
	readonly lines: readonly LineDifference[];
}

/** Fewer are not worth folding. */
const least = 3;

export function foldedLines(lines: readonly LineDifference[]): Lines[] {
	const near = nearChanges(lines);
	const parts: { folded: boolean; lines: LineDifference[] }[] = [];
	for (let at = 0; at < lines.length;) {
		let end = at;
		while (end < lines.length && near[end] === near[at]) end++;
		const part = lines.slice(at, end);
		const folded = near[at] === false && part.length >= least;
		const last = parts.at(-1);
		if (!folded && last?.folded === false) last.lines.push(...part);
		else parts.push({ folded, lines: part });
		at = end;
	}
	return parts;
}
