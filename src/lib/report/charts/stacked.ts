/** Dots that would lie on each other are stacked: each keeps its place on the axis. */

export interface StackedDot {
	readonly at: number;
	/** 0 stands on the axis. */
	readonly level: number;
}

/** The lowest free level for each place, in the order given; `apart` is how far dots of one level must be. */
export function stacked(places: readonly number[], apart: number): StackedDot[] {
	const last: number[] = [];
	return places.map((at) => {
		const free = last.findIndex((before) => at - before >= apart);
		const level = free === -1 ? last.length : free;
		last[level] = at;
		return { at, level };
	});
}
