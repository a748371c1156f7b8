/**
 * What is known of one document's frames on its present connection: which are sent, which the server has
 * acknowledged, and from that how much of the document is committed.
 */
import type { Frame } from '../wire/frames.ts';
import { raiseByUpdate, raiseByVector } from './clocks.ts';
import type { Clocks } from './clocks.ts';

export interface Ledger {
	/** Grows with each acknowledgement and with everything heard from the server, across connections. */
	readonly committed: Clocks;
	/** A new connection: the server counts from nought and knows nothing of frames sent before. */
	opened(): void;
	/** A frame went out. */
	sent(frame: Frame): void;
	/** The server said what it has; its answer, a step 2 with all the rest, follows at once. */
	asked(stateVector: Uint8Array): void;
	/** `count`: how many of the connection's update and step-2 frames are committed or need no commit. */
	acknowledged(count: number): void;
	/** The server told others' work, which it does only after committing it. */
	heard(update: Uint8Array): void;
	/** An own edit was made that could not be sent. */
	missed(): void;
	/** Whether the server has been given everything on this connection and has acknowledged all of it. */
	settled(): boolean;
}

export function startLedger(): Ledger {
	const committed: Clocks = new Map();
	/** Null where an acknowledgement only means that the frame was dealt with, not that it was kept. */
	let inFlight: (Uint8Array | null)[] = [];
	let counted = 0;
	let given = false;

	return {
		committed,
		opened: () => {
			inFlight = [];
			counted = 0;
			given = false;
		},
		sent: (frame) => {
			if (frame.kind !== 'update' && frame.kind !== 'step2') return;
			inFlight.push(frame.update);
			if (frame.kind === 'step2') given = true;
		},
		asked: (stateVector) => {
			raiseByVector(committed, stateVector);
			// The server may have asked because a frame on its way had to be thrown away: what was in it is
			// sent again in the answer, and counts when that is acknowledged.
			inFlight = inFlight.map(() => null);
		},
		acknowledged: (count) => {
			for (const update of inFlight.splice(0, Math.max(0, count - counted))) {
				if (update !== null) raiseByUpdate(committed, update);
			}
			counted = Math.max(counted, count);
		},
		heard: (update) => raiseByUpdate(committed, update),
		missed: () => {
			given = false;
		},
		settled: () => given && inFlight.length === 0
	};
}
