/** The outline of each person's mark round (0, 0), some 20 units wide; none of them is a state's shape. */
import type { Tone } from '$lib/domain/mark.ts';

export interface PersonShape {
	readonly outline: string;
	/** Where the letter's baseline stands. */
	readonly baseline: number;
}

export const personShapes: Record<Tone, PersonShape> = {
	a: { outline: 'M-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0Z', baseline: 4 },
	b: { outline: 'M-9.5-9.5H9.5V9.5H-9.5Z', baseline: 4 },
	c: { outline: 'M0-12 12 9.5H-12Z', baseline: 7 },
	d: { outline: 'M-5.6-9.7H5.6L11.2 0 5.6 9.7H-5.6L-11.2 0Z', baseline: 4 }
};
