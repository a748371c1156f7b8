/** What a room hands to the journal at once, and what it gets back. */

import type { RoomKind, RoomState } from './room.ts';

/** One update. `actor` is the person's id (or the server's name for itself), `at` milliseconds since 1970. */
export type Row = {
	readonly bytes: Uint8Array;
	readonly actor: string;
	readonly clientId: number;
	readonly at: number;
};

/** A Yjs client id and the person who bears it; the first who claims it in a room's epoch owns it. */
export type Claim = { readonly clientId: number; readonly user: string };

/** `epoch` and `gate` are those under which the rows were judged. `rows` may be empty when only ids are claimed. */
export type Batch = {
	readonly room: string;
	readonly kind: RoomKind;
	readonly epoch: number;
	readonly gate: number;
	readonly rows: readonly Row[];
	readonly writers: readonly Claim[];
};

/**
 * `ok`: committed, and `head` is the last row's sequence number. Otherwise nothing of the batch was stored, because of
 * another epoch, another gate, or a client id that somebody else owns; `state` is the room as it is (epoch 0: no such
 * room).
 */
export type AppendResult =
	| { readonly ok: true; readonly head: number }
	| { readonly ok: false; readonly reason: 'gate' | 'epoch' | 'writer'; readonly state: RoomState };

const nowhere: RoomState = { epoch: 0, head: 0, gate: 0 };

/** Why a batch was turned away, given the room's state at that time and whether one of its claims was refused. */
export function refusal(batch: Batch, state: RoomState | undefined): AppendResult {
	if (!state || state.epoch !== batch.epoch) return { ok: false, reason: 'epoch', state: state ?? nowhere };
	return { ok: false, reason: state.gate === batch.gate ? 'writer' : 'gate', state };
}

/** The tables that hold the journal of a kind of room. */
export const tables = {
	evaluation: { journal: 'journal', checkpoint: 'checkpoint' },
	sheet: { journal: 'sheet_journal', checkpoint: 'sheet_checkpoint' },
	notes: { journal: 'notes_journal', checkpoint: 'notes_checkpoint' }
} as const;
