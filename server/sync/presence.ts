/** Who is here: awareness entries of a room, each stamped with the person it belongs to. Never journalled. */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { Evaluation, UserId } from '../../src/lib/domain/evaluation.ts';
import { markOf } from '../../src/lib/domain/mark.ts';
import { AWARENESS_BYTES } from '../../src/lib/wire/limits.ts';

/** What the server says about the person behind an entry; nothing of it comes from the browser. */
export interface Stamp {
	readonly id: string;
	readonly name: string;
	readonly letter: string;
	readonly tone: string;
}

/** What is shown of somebody to the others; without a name for whoever is no member. */
export function stampOf({ members }: Evaluation, user: UserId): Stamp {
	const name = members.find((member) => member.user === user)?.name ?? '';
	return { id: user, name, ...markOf(members, user) };
}

export interface Entry {
	readonly client: number;
	readonly clock: number;
	/** Null: has left. */
	readonly state: Readonly<Record<string, unknown>> | null;
}

/** More entries than a room has people would be somebody else's doing. */
const MOST_ENTRIES = 200;

/** An entry as passed on bears its person's stamp besides; what is longer was passed on by nobody. In UTF-16 units. */
const LONGEST_ENTRY = 2 * AWARENESS_BYTES;

/**
 * Reads awareness bytes strictly. Entries longer than any that is passed on are left out unread, before they can nest
 * so deeply that they couldn't be written again.
 * @throws {Error} for bytes that are no awareness or hold too many entries
 */
export function readEntries(bytes: Uint8Array): Entry[] {
	const decoder = decoding.createDecoder(bytes);
	const count = decoding.readVarUint(decoder);
	if (count > MOST_ENTRIES) throw new RangeError('too many entries');
	const entries: Entry[] = [];
	for (let i = 0; i < count; i++) {
		const client = decoding.readVarUint(decoder);
		const clock = decoding.readVarUint(decoder);
		const text = decoding.readVarString(decoder);
		if (text.length <= LONGEST_ENTRY) entries.push({ client, clock, state: readState(text) });
	}
	if (decoding.hasContent(decoder)) throw new RangeError('more than entries');
	return entries;
}

/** The entries, or null for bytes that hold none: JSON, numbers or length may be wrong. */
export function entriesIn(bytes: Uint8Array): Entry[] | null {
	try {
		return readEntries(bytes);
	} catch {
		// Whatever was wrong, the sender isn't a client of ours, and is told so.
		return null;
	}
}

function readState(text: string): Entry['state'] {
	const state: unknown = JSON.parse(text);
	if (state === null) return null;
	if (typeof state !== 'object' || Array.isArray(state)) throw new TypeError('a state is an object');
	return { ...state };
}

/** Whether an entry is small enough to be passed on. */
export function fits(entry: Entry): boolean {
	return entry.state === null || JSON.stringify(entry.state).length <= AWARENESS_BYTES;
}

export function writeEntries(entries: readonly Entry[]): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, entries.length);
	for (const { client, clock, state } of entries) {
		encoding.writeVarUint(encoder, client);
		encoding.writeVarUint(encoder, clock);
		encoding.writeVarString(encoder, JSON.stringify(state));
	}
	return encoding.toUint8Array(encoder);
}

interface Present {
	clock: number;
	state: Entry['state'];
	/** When it was last heard from another process; null for those of this process, which leave with their socket. */
	heardAt: number | null;
}

/** How long somebody in another process is believed to be here without being heard of. */
const BELIEVED_MS = 30_000;

export class Presence {
	readonly #present = new Map<number, Present>();

	/** The entries of everybody who is here. */
	all(): Entry[] {
		return [...this.#present]
			.filter(([, { state }]) => state !== null)
			.map(([client, { clock, state }]) => ({ client, clock, state }));
	}

	/** Takes an entry in, stamped; answers with what to tell, or null when it is older than what is known. */
	set(entry: Entry, stamp: Stamp, heardAt: number | null): Entry | null {
		const known = this.#present.get(entry.client);
		const older = known !== undefined && entry.clock < known.clock;
		if (older || (entry.state === null && known === undefined)) return null;
		const state = entry.state === null ? null : { ...entry.state, user: stamp };
		this.#present.set(entry.client, { clock: entry.clock, state, heardAt });
		return { client: entry.client, clock: entry.clock, state };
	}

	/** Takes in what another process has stamped already. */
	hear(entry: Entry, now: number): void {
		const known = this.#present.get(entry.client);
		if (known !== undefined && (known.heardAt === null || entry.clock < known.clock)) return;
		this.#present.set(entry.client, { clock: entry.clock, state: entry.state, heardAt: now });
	}

	/** Somebody's socket is gone; answers with what to tell. */
	leave(client: number): Entry | null {
		const known = this.#present.get(client);
		if (known === undefined || known.state === null) return null;
		// Under the same clock, as the stock client expects: its next announcement is then newer.
		known.state = null;
		return { client, clock: known.clock, state: null };
	}

	/** Those of other processes who haven't been heard of for half a minute; answers with what to tell. */
	expire(now: number): Entry[] {
		const gone: Entry[] = [];
		for (const [client, { heardAt }] of this.#present) {
			if (heardAt === null || now - heardAt < BELIEVED_MS) continue;
			const entry = this.leave(client);
			this.#present.delete(client);
			if (entry !== null) gone.push(entry);
		}
		return gone;
	}
}
