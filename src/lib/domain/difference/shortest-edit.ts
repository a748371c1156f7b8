/**
 * The shortest way to make one list of texts into another by deleting and inserting: E. W. Myers, “An O(ND) Difference
 * Algorithm and Its Variations”, Algorithmica 1 (1986), the greedy form with its trace kept.
 */

/** Places `from` (included) to `to` (excluded): in the older list where kept or deleted, in the newer where inserted. */
export interface Stretch {
	readonly kind: 'same' | 'deleted' | 'inserted';
	readonly from: number;
	readonly to: number;
}

/** With more deletions and insertions than this the trace would need more than 16 MB. */
export const mostEdits = 2000;

/** A place in the older list and the place in the newer that holds the same. */
type Pair = readonly [before: number, after: number];

/**
 * Stretches in order; between two that are kept, what is deleted stands before what is inserted. Lists that differ in
 * more than `most` places are taken as wholly different between their common beginning and end.
 */
export function shortestEdit(
	before: readonly string[],
	after: readonly string[],
	most = mostEdits
): Stretch[] {
	const start = commonStart(before, after);
	const end = commonEnd(before, after, start);
	const a = before.slice(start, before.length - end);
	const b = after.slice(start, after.length - end);
	const kept: Pair[] = Array.from({ length: start }, (_, at): Pair => [at, at]);
	for (const [x, y] of keptPairs(a, b, most)) kept.push([x + start, y + start]);
	for (let at = end; at > 0; at--) kept.push([before.length - at, after.length - at]);
	return stretchesOf(kept, before.length, after.length);
}

function commonStart(a: readonly string[], b: readonly string[]): number {
	let at = 0;
	while (at < a.length && at < b.length && a[at] === b[at]) at++;
	return at;
}

function commonEnd(a: readonly string[], b: readonly string[], start: number): number {
	const most = Math.min(a.length, b.length) - start;
	let count = 0;
	while (count < most && a.at(-1 - count) === b.at(-1 - count)) count++;
	return count;
}

/** What the shortest edit keeps; nothing where it needs more than `most` steps. */
function keptPairs(a: readonly string[], b: readonly string[], most: number): Pair[] {
	if (a.length === 0 || b.length === 0) return [];
	const trace: Int32Array[] = [];
	// How far along the older list each diagonal k = x − y has come, k = −steps … steps at index k + steps.
	let furthest = new Int32Array(0);
	const ceiling = Math.min(most, a.length + b.length);
	for (let steps = 0; steps <= ceiling; steps++) {
		const reached = new Int32Array(2 * steps + 1);
		for (let k = -steps; k <= steps; k += 2) {
			let x = steps === 0 ? 0 : entered(furthest, k, steps).x;
			while (x < a.length && x - k < b.length && x - k >= 0 && a[x] === b[x - k]) x++;
			reached[k + steps] = x;
			if (x >= a.length && x - k >= b.length) return walkBack([...trace, reached], a.length, b.length);
		}
		trace.push(reached);
		furthest = reached;
	}
	return [];
}

/** Where step number `steps` comes in on diagonal `k`, by an insertion or a deletion, and from which diagonal. */
function entered(
	before: Int32Array,
	k: number,
	steps: number
): { readonly x: number; readonly from: number } {
	const at = (diagonal: number) => before[diagonal + steps - 1] ?? -1;
	const byInsertion = k === -steps || (k !== steps && at(k - 1) < at(k + 1));
	return byInsertion ? { x: at(k + 1), from: k + 1 } : { x: at(k - 1) + 1, from: k - 1 };
}

function walkBack(trace: readonly Int32Array[], older: number, newer: number): Pair[] {
	const kept: Pair[] = [];
	let x = older;
	let k = older - newer;
	for (let steps = trace.length - 1; steps >= 0; steps--) {
		const step = steps === 0 ? { x: 0, from: 0 } : entered(trace[steps - 1] ?? new Int32Array(0), k, steps);
		while (x > step.x) {
			x--;
			kept.push([x, x - k]);
		}
		x = step.from > k ? step.x : step.x - 1;
		k = step.from;
	}
	return kept.reverse();
}

function stretchesOf(kept: readonly Pair[], older: number, newer: number): Stretch[] {
	const stretches: Stretch[] = [];
	let [x, y] = [0, 0];
	for (const [nextX, nextY] of [...kept, [older, newer] as const]) {
		if (nextX > x) stretches.push({ kind: 'deleted', from: x, to: nextX });
		if (nextY > y) stretches.push({ kind: 'inserted', from: y, to: nextY });
		const last = stretches.at(-1);
		if (nextX < older || nextY < newer) {
			if (last?.kind === 'same') stretches[stretches.length - 1] = { ...last, to: nextX + 1 };
			else stretches.push({ kind: 'same', from: nextX, to: nextX + 1 });
		}
		[x, y] = [nextX + 1, nextY + 1];
	}
	return stretches;
}
