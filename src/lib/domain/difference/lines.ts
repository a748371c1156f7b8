/** The difference of two texts of several lines: whole lines that came or went, and words changed within a line. */
import { shortestEdit, type Stretch } from './shortest-edit.ts';
import { isWord, tokensOf, wordDifference, type Piece } from './words.ts';

/** Places in the older and the newer list of lines. */
export type LineChange =
	| { readonly kind: 'same'; readonly before: number; readonly after: number }
	| {
			readonly kind: 'changed';
			readonly before: number;
			readonly after: number;
			readonly pieces: readonly Piece[];
	  }
	| { readonly kind: 'deleted'; readonly before: number }
	| { readonly kind: 'inserted'; readonly after: number };

/** Two lines are one line changed when at least this share of their words is common to both. */
const alike = 0.5;
/** Among more lines than this at one place nobody looks for likenesses. */
const mostLines = 60;

/** Every line of both texts once, in reading order; a changed line stands for one of each. */
export function lineDifference(before: readonly string[], after: readonly string[]): LineChange[] {
	const changes: LineChange[] = [];
	const stretches = shortestEdit(before, after);
	let y = 0;
	for (let at = 0; at < stretches.length; at++) {
		const stretch = stretches[at];
		if (stretch === undefined) continue;
		if (stretch.kind === 'same') {
			for (let x = stretch.from; x < stretch.to; x++) changes.push({ kind: 'same', before: x, after: y++ });
			continue;
		}
		const next = stretches[at + 1];
		const gone = stretch.kind === 'deleted' ? stretch : nowhere;
		const came = stretch.kind === 'inserted' ? stretch : next?.kind === 'inserted' ? next : nowhere;
		if (came === next) at++;
		changes.push(...within(before, after, gone, came));
		if (came !== nowhere) y = came.to;
	}
	return changes;
}

type Places = Pick<Stretch, 'from' | 'to'>;

const nowhere: Places = { from: 0, to: 0 };

function within(
	before: readonly string[],
	after: readonly string[],
	gone: Places,
	came: Places
): LineChange[] {
	const pairs = likest(before.slice(gone.from, gone.to), after.slice(came.from, came.to));
	const changes: LineChange[] = [];
	let [x, y] = [gone.from, came.from];
	const upTo = (endX: number, endY: number) => {
		while (x < endX) changes.push({ kind: 'deleted', before: x++ });
		while (y < endY) changes.push({ kind: 'inserted', after: y++ });
	};
	for (const [i, j] of pairs) {
		upTo(gone.from + i, came.from + j);
		const pieces = wordDifference(before[x] ?? '', after[y] ?? '');
		changes.push({ kind: 'changed', before: x++, after: y++, pieces });
	}
	upTo(gone.to, came.to);
	return changes;
}

/** Pairs of lines that are alike, in order, with the greatest likeness in all. */
function likest(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
	if (a.length === 0 || b.length === 0 || a.length > mostLines || b.length > mostLines) return [];
	const [bagsA, bagsB] = [a.map(bagOf), b.map(bagOf)];
	const worth = bagsA.map((one) => bagsB.map((other) => likeness(one, other)));
	// best[i][j]: the greatest sum for the lines from i and j on.
	const best = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1));
	const value = (i: number, j: number) => best[i]?.[j] ?? 0;
	const pairing = (i: number, j: number) => {
		const own = worth[i]?.[j] ?? 0;
		return own >= alike ? own + value(i + 1, j + 1) : -1;
	};
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--) {
			const row = best[i];
			if (row) row[j] = Math.max(value(i + 1, j), value(i, j + 1), pairing(i, j));
		}
	const pairs: (readonly [number, number])[] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length;) {
		if (pairing(i, j) === value(i, j)) pairs.push([i++, j++]);
		else if (value(i + 1, j) === value(i, j)) i++;
		else j++;
	}
	return pairs;
}

interface Bag {
	readonly words: ReadonlyMap<string, number>;
	readonly size: number;
}

function bagOf(line: string): Bag {
	const words = new Map<string, number>();
	const found = tokensOf(line.toLowerCase()).filter(isWord);
	for (const one of found) words.set(one, (words.get(one) ?? 0) + 1);
	return { words, size: found.length };
}

/** Sørensen–Dice: twice the words in common over the words of both, 0…1. */
function likeness(a: Bag, b: Bag): number {
	if (a.size + b.size === 0) return 0;
	let common = 0;
	for (const [one, count] of a.words) common += Math.min(count, b.words.get(one) ?? 0);
	return (2 * common) / (a.size + b.size);
}
