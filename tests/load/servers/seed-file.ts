/** What seeding tells the clients. */

export interface SeededRooms {
	readonly rooms: readonly string[];
	/** Base64 of the first room's document: what other servers' rooms begin with, so that all hold the same. */
	readonly beginning: string;
}

export interface Seed {
	readonly cookies: readonly string[];
	readonly people: readonly string[];
	readonly questions: readonly string[];
	/** Evaluations being prepared: texts can be written. */
	readonly plain: SeededRooms;
	/** Evaluations whose areas are all opened: texts and scores can be written. */
	readonly opened: SeededRooms;
}
