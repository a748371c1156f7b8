/** Chance with a seed that is printed, so that a failing run can be had again with `SEED=…`; and how much is tried. */

import * as prng from 'lib0/prng';

const long = process.env.SAMSYN_LONG === '1';

/** Per database: processes killed, faults of each kind, locks in the middle of writing. */
export const SIZES = {
	kills: long ? 100 : 12,
	longestLifeMs: long ? 600 : 250,
	faults: 10,
	locks: { sqlite: long ? 30 : 10, postgres: long ? 60 : 10 },
	/** Whole locks of an evaluation among people who write. */
	wholeLocks: { sqlite: long ? 30 : 3, postgres: long ? 60 : 4 },
	/** How often the process of a SQLite house is ended, every other time by a kill. */
	restarts: long ? 30 : 4,
	/** Edits of each of six people in two processes, and how often one of the processes is killed. */
	shared: long ? 600 : 60,
	doubleKills: long ? 20 : 3,
	/** Rights taken away while somebody writes. */
	revocations: long ? 102 : 21,
	frames: long ? 100_000 : 3_000,
	/** Rooms opened and closed: so many at once, and how often. */
	rooms: 300,
	roomTurns: long ? 33 : 1,
	epochs: long ? 30 : 4
};

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const generator = prng.create(seed);
console.log(`seed ${seed}`);

/** A whole number from 0 up to but not including `below`. */
export const random = (below: number): number => prng.int32(generator, 0, below - 1);

/** Waits up to `ms` milliseconds, at least one. */
export const pause = (ms: number): Promise<void> => new Promise((later) => setTimeout(later, 1 + random(ms)));
