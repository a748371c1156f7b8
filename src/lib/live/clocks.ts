/**
 * How much of each client's writing is known to be committed on the server: a state vector that only grows.
 * Deletions have no clock, so a deletion never counts as work that could be shown again.
 */
import * as Y from 'yjs';

/** Client ID → the first clock that isn't committed. */
export type Clocks = Map<number, number>;

export function raise(clocks: Clocks, known: Iterable<readonly [client: number, clock: number]>): void {
	for (const [client, clock] of known) {
		if (clock > (clocks.get(client) ?? 0)) clocks.set(client, clock);
	}
}

/** Counts everything an update holds as committed. */
export function raiseByUpdate(clocks: Clocks, update: Uint8Array): void {
	raise(clocks, Y.parseUpdateMeta(update).to);
}

export function raiseByVector(clocks: Clocks, stateVector: Uint8Array): void {
	raise(clocks, Y.decodeStateVector(stateVector));
}

export function encodeClocks(clocks: Clocks): Uint8Array {
	return Y.encodeStateVector(clocks);
}
