/** What was typed into a field, as one change of its text; and where a place is after a change. */

export interface PlainChange {
	readonly at: number;
	readonly removed: number;
	readonly inserted: string;
}

const LOW = /^[\udc00-\udfff]/;
const HIGH = /[\ud800-\udbff]$/;

/**
 * The change that makes `after` of `before`, in UTF-16 units and never through a character's halves; null when they are
 * the same. `caret` is where it stood afterwards: among equal letters it says which was typed.
 */
export function plainChange(before: string, after: string, caret: number): PlainChange | null {
	if (before === after) return null;
	const longest = Math.min(before.length, after.length);
	const behind = after.length - caret;
	let end = before.endsWith(after.slice(caret)) && behind <= longest ? behind : 0;
	if (end === 0) while (end < longest && before.at(-1 - end) === after.at(-1 - end)) end++;
	let start = 0;
	while (start < longest - end && before[start] === after[start]) start++;
	if (HIGH.test(before.slice(0, start)) && start > 0) start--;
	if (end > 0 && LOW.test(before.slice(before.length - end))) end--;
	const inserted = after.slice(start, after.length - end);
	return { at: start, removed: before.length - end - start, inserted };
}

/** A place in the text after something changed in it; what is inserted just there comes behind it. */
export function placeAfter(place: number, { at, removed, inserted }: PlainChange): number {
	if (place <= at) return place;
	return place >= at + removed ? place - removed + inserted.length : at;
}
