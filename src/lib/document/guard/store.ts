/** Looks things up in the document without touching it. */
import * as Y from 'yjs';
import type { Struct } from './struct.ts';

export type Live = Y.Item | Y.GC;

/** How many clocks of the client the document has. */
export function stateOf(doc: Y.Doc, client: number): number {
	return Y.getState(doc.store, client);
}

/** The struct that holds a clock the document has; null when it has not. */
export function liveAt(doc: Y.Doc, client: number, clock: number): Live | null {
	const structs = doc.store.clients.get(client);
	if (structs === undefined || clock >= Y.getState(doc.store, client)) return null;
	return structs[Y.findIndexSS(structs, clock)] ?? null;
}

/** The struct of the update that holds a clock; `structs` are contiguous and in order. */
export function indexAt(structs: readonly Struct[], clock: number): number {
	let low = 0;
	let high = structs.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const struct = structs[middle];
		if (struct === undefined) return -1;
		if (clock < struct.clock) high = middle - 1;
		else if (clock >= struct.clock + struct.length) low = middle + 1;
		else return middle;
	}
	return -1;
}
