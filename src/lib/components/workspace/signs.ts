/** Where the signs of comments stand beside a text: each at its line, none over another. */
export interface Placed {
	readonly id: string;
	/** Pixels from the top of the text. */
	readonly top: number;
}

/** A sign and the space under it. */
const STEP = 28;

/** In the order of their tops; what would lie on another stands below it. */
export function apart(signs: readonly Placed[]): Placed[] {
	let free = -Infinity;
	return signs
		.toSorted((a, b) => a.top - b.top)
		.map(({ id, top }) => {
			const placed = { id, top: Math.max(top, free) };
			free = placed.top + STEP;
			return placed;
		});
}
