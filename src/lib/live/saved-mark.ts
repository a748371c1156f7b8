/** The saved mark: four states, and which of them a connection's facts amount to. */

export type Saved = 'saved' | 'saving' | 'offline' | 'refused';

export interface SavingFacts {
	/** Refused work waits for the person, or the connection is stopped for good. */
	readonly refused: boolean;
	readonly connected: boolean;
	/** The first attempt to connect is still under way. */
	readonly beginning: boolean;
	/** The server has sent what this browser lacked. */
	readonly synced: boolean;
	/** The server has acknowledged everything this browser had. */
	readonly settled: boolean;
}

/** The first that holds: refused, offline, saving; only when none does is everything saved. */
export function savedMark({ refused, connected, beginning, synced, settled }: SavingFacts): Saved {
	if (refused) return 'refused';
	if (!connected) return beginning ? 'saving' : 'offline';
	return synced && settled ? 'saved' : 'saving';
}
