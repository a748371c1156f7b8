/** Judges an update before it is applied: what it touches, whose client wrote it, whether the sender may. */
import type * as Y from 'yjs';
import { classify, LIMITS, Refuse, type Limits } from '../../src/lib/document/classify.ts';
import { editsOf } from '../../src/lib/document/edits.ts';
import type { Edit } from '../../src/lib/domain/edit.ts';
import type { Actor, Evaluation, UserId } from '../../src/lib/domain/evaluation.ts';
import {
	refusalOf as refusalOfAction,
	refusalOfEdit,
	type Action
} from '../../src/lib/domain/permissions.ts';
import type { RoomRef } from '../../src/lib/wire/rooms.ts';

/** What a room knows when it judges. */
export interface Standing {
	readonly doc: Y.Doc;
	readonly evaluation: Evaluation;
	/** Who owns which client id in this room and epoch. */
	readonly writers: ReadonlyMap<number, UserId>;
}

export type Judgement =
	| {
			readonly kind: 'allowed';
			/** Kept to be judged again should the gate rise before the commit. */
			readonly edits: readonly Edit[];
			/** Client ids under which the update brings something new. */
			readonly clients: readonly number[];
			/** Nothing would change, so there is nothing to commit. */
			readonly noop: boolean;
	  }
	| { readonly kind: 'missing' }
	| { readonly kind: 'malformed'; readonly reason: string }
	| { readonly kind: 'refused'; readonly reason: string };

/** Decides about an update without touching the document. Never throws for what the bytes contain. */
export function judge(
	update: Uint8Array,
	actor: Actor,
	standing: Standing,
	limits: Limits = LIMITS
): Judgement {
	try {
		const verdict = classify(update, standing.doc, limits);
		if (verdict.kind === 'missing') return { kind: 'missing' };
		const clients = [...verdict.writers.keys()];
		const edits = verdict.noop ? [] : editsOf(verdict, standing.doc);
		const reason = refusalOf({ actor, clients, edits }, standing);
		if (reason !== null) return { kind: 'refused', reason };
		return { kind: 'allowed', edits, clients, noop: verdict.noop };
	} catch (error) {
		if (error instanceof Refuse) return { kind: 'malformed', reason: error.code };
		throw error;
	}
}

export interface Deed {
	readonly actor: Actor;
	readonly clients: readonly number[];
	readonly edits: readonly Edit[];
}

/** The first reason against what somebody did, by the facts as they stand now; null when it is allowed. */
export function refusalOf(deed: Deed, standing: Omit<Standing, 'doc'>): string | null {
	for (const client of deed.clients) {
		const owner = standing.writers.get(client);
		if (owner !== undefined && owner !== deed.actor.user) return 'foreign-client';
	}
	for (const edit of deed.edits) {
		const reason = refusalOfEdit(deed.actor, edit, standing.evaluation);
		if (reason !== null) return reason;
	}
	return null;
}

/** The reason against somebody's being in the room; null when there is none. */
export function refusalOfJoining(actor: Actor, room: RoomRef, evaluation: Evaluation): string | null {
	return refusalOfAction(actor, joining(room), evaluation);
}

function joining(room: RoomRef): Action {
	switch (room.kind) {
		case 'evaluation':
			return { do: 'join-room' };
		case 'notes':
			return { do: 'join-notes', interview: room.interview };
		case 'sheet':
			return { do: 'join-sheet', owner: room.user };
	}
}
