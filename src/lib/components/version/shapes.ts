/** The drawing of history, on a 16 × 16 grid; always beside a word or with a name. */
import type { StateShape } from '../ui/state-shapes.ts';

/** A clock whose ring is an arrow that turns back. */
export const clock: readonly StateShape[] = [
	{ stroke: 'M3 4.6A6.2 6.2 0 1 1 1.8 8.4', width: 1.4 },
	{ fill: 'M1.4 1.6v4.6H6Z' },
	{ stroke: 'M8 4.4V8l2.6 1.8', width: 1.4 }
];
