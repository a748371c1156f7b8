/** How long to stay away before trying again: at random, so that a room does not come back all at once. */

/** Longest pause before a lost line is tried again, in milliseconds. */
const LINE = 5000;
/** Longest pause before a room that was closed to this browser is asked for again, in milliseconds. */
const DOOR = 30_000;

/** Milliseconds before the `attempt`:th new try of a line, 1…; `random` gives 0…1. */
export function linePause(attempt: number, random: () => number = Math.random): number {
	return 100 + random() * Math.min(LINE, 200 * 2 ** Math.min(attempt, 10));
}

/** Milliseconds before asking again for a room one was turned away from. */
export function doorPause(attempt: number, random: () => number = Math.random): number {
	const longest = Math.min(DOOR, 1000 * 2 ** Math.min(attempt, 10));
	return longest / 2 + (random() * longest) / 2;
}
