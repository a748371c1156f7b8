/** How heavy one update may be. Everything is counted before anything is allocated for it. */
export interface Limits {
	/** bytes of the whole update */
	readonly bytes: number;
	/** blocks, one per client whose work the update carries */
	readonly clients: number;
	readonly structs: number;
	/** clocks the update would add to the document */
	readonly growth: number;
	readonly clock: number;
	/** ranges in the delete set */
	readonly deletes: number;
	/** UTF-16 units of one string */
	readonly string: number;
	/** UTF-16 units of a key, a root's name or a node's name */
	readonly key: number;
	/** nesting of one JSON value */
	readonly valueDepth: number;
	/** parts of all JSON values together */
	readonly valueParts: number;
	/** nesting of shared types */
	readonly typeDepth: number;
	/** steps from an origin to a right origin in one sequence */
	readonly walk: number;
}

export const LIMITS: Limits = {
	bytes: 256 * 1024,
	clients: 64,
	structs: 50_000,
	growth: 200_000,
	clock: 2 ** 31 - 1,
	deletes: 50_000,
	string: 200_000,
	key: 256,
	valueDepth: 8,
	valueParts: 10_000,
	typeDepth: 64,
	walk: 50_000
};

/**
 * For the answer to a state vector (sync step 2). Yjs puts every deletion the client knows of into it, so it grows
 * with the document's age though it brings nothing new.
 */
export const SYNC_LIMITS: Limits = { ...LIMITS, bytes: 1024 * 1024, deletes: 250_000 };
