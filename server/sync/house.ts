import type { DocKind } from '../../src/lib/document/load.ts';
import type { Room } from './room.ts';

/** What a room asks of the house it stands in. */
export interface House {
	/** Milliseconds since 1970. */
	now(): number;
	/** Calls back once everything that has arrived in this turn of the event loop has been read. */
	soon(task: () => void): void;
	/** The room is over: nobody may join it any more. */
	ended(room: Room): void;
	/** Rows were committed: other processes may want to read on. */
	committed(room: Room): void;
	/** Presence for the same room in other processes. */
	present(room: Room, entries: Uint8Array): void;
	/** The document and its journal have come to differ: the journal counts. */
	differs(room: Room, kind: DocKind): void;
	/** Something that should not happen did. */
	fault(room: Room, error: unknown): void;
}
