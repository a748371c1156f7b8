/** When somebody was last in an evaluation, so that what came since can be told. */

/** A moment in an evaluation: how far its journal and its log of acts had come. */
export interface Position {
	/** Milliseconds since 1970. */
	readonly at: number;
	/** The shared room's epoch, and the last row of its journal. */
	readonly epoch: number;
	readonly head: number;
	/** The last entry of the log. */
	readonly seq: number;
}

/** News lies between `since` and `began`. */
export interface Visit {
	/** The end of the visit before, or when all was marked as seen. */
	readonly since: Position;
	/** When this visit began. */
	readonly began: Position;
	/** The last sign of the person. */
	readonly seen: Position;
}

/** Silence that ends a visit, in milliseconds. */
export const visitPause = 30 * 60_000;
/** Signs of a person that come closer than this need not be kept, in milliseconds. */
export const signPause = 60_000;

/** The visit with a sign of the person at `here`: the first of all, of a new visit, or of the one that goes on. */
export function visited(visit: Visit | null, here: Position): Visit {
	if (visit === null) return allSeen(here);
	const { since, began, seen } = visit;
	if (here.at - seen.at > visitPause) return { since: seen, began: here, seen: here };
	return here.at - seen.at < signPause ? visit : { since, began, seen: here };
}

/** Nothing is news. */
export function allSeen(here: Position): Visit {
	return { since: here, began: here, seen: here };
}
