/** Chance with a seed that is printed, so that a failing run can be had again: `SEED=… npx vitest run …`. */

import * as prng from 'lib0/prng';

export const SIZES = { kills: 15, longestLifeMs: 250, faults: 10, races: { sqlite: 10, postgres: 10 } };

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const generator = prng.create(seed);
console.log(`seed ${seed}`);

/** A whole number from 0 up to but not including `below`. */
export const random = (below: number): number => prng.int32(generator, 0, below - 1);
