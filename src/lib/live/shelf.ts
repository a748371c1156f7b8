/** Where the browser keeps documents between visits. Replaceable, since tests have no browser. */
import type * as Y from 'yjs';

/** One document, kept as it changes. */
export interface Store {
	/** Settles when what was kept is in the document; rejects when the browser keeps nothing. */
	readonly loaded: Promise<void>;
	/** The state vector last remembered as committed; null before the first. */
	committed(): Promise<Uint8Array | null>;
	remember(stateVector: Uint8Array): Promise<void>;
	/** The server has all that is in the document. A store that keeps only what is unsent may let go of it. */
	sent?(): void;
	close(): Promise<void>;
}

export interface Shelf {
	/** Opens the store of that name, made if it isn't there, and keeps `doc` in it from now on. */
	open(name: string, doc: Y.Doc): Store;
	names(): Promise<readonly string[]>;
	/** Whether some page keeps the store open. */
	inUse(name: string): Promise<boolean>;
	/** Takes the store away, unless some page keeps it open. */
	remove(name: string): Promise<void>;
	/** Empties the store whoever has it open, and takes it away if it can be. */
	empty(name: string): Promise<void>;
}
