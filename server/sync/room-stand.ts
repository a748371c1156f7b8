/** A stand for trying a room without sockets and database: a journal in memory, a clock that is set by hand. */
import * as Y from 'yjs';
import { defineNotesRoot, defineRoots } from '../../src/lib/document/names.ts';
import type { Evaluation } from '../../src/lib/domain/evaluation.ts';
import { readFrame, syncUpdateFrame, type Frame } from '../../src/lib/wire/frames.ts';
import type { RoomRef } from '../../src/lib/wire/rooms.ts';
import type { AppendResult } from '../journal/append.ts';
import { Replica } from './replica.ts';
import type { House } from './house.ts';
import { Room } from './room.ts';
import { Session } from './session.ts';
import type { RoomStore } from './store.ts';

export const REF: RoomRef = { kind: 'evaluation', evaluation: 'sample', epoch: 1 };

export interface Journal extends RoomStore {
	state_: { epoch: number; head: number; gate: number };
	facts: Evaluation;
	rows: { seq: number; bytes: Uint8Array; actor: string; clientId: number }[];
	owners: Map<number, string>;
	/** Appends wait for this. */
	hold: Promise<void>;
	broken: boolean;
	appends: number;
	/** A row of somebody else. */
	add(bytes: Uint8Array, actor: string, clientId: number): void;
}

export function memoryJournal(facts: Evaluation): Journal {
	const journal: Journal = {
		state_: { epoch: 1, head: 0, gate: 1 },
		facts,
		rows: [],
		owners: new Map(),
		hold: Promise.resolve(),
		broken: false,
		appends: 0,
		add(bytes, actor, clientId) {
			journal.owners.set(clientId, actor);
			journal.rows.push({ seq: ++journal.state_.head, bytes, actor, clientId });
		},
		state: async () => ({ ...journal.state_ }),
		load: async () => ({ ...journal.state_, updates: journal.rows.map((row) => row.bytes) }),
		since: async (_epoch, seq) => journal.rows.filter((row) => row.seq > seq),
		writers: async () => new Map(journal.owners),
		evaluation: async () => journal.facts,
		checkpoint: async () => undefined,
		async append({ epoch, gate, rows, writers }): Promise<AppendResult> {
			await journal.hold;
			journal.appends++;
			if (journal.broken) throw new Error('disk full');
			const state = { ...journal.state_ };
			if (state.epoch !== epoch) return { ok: false, reason: 'epoch', state };
			if (state.gate !== gate) return { ok: false, reason: 'gate', state };
			if (writers.some(({ clientId, user }) => (journal.owners.get(clientId) ?? user) !== user))
				return { ok: false, reason: 'writer', state };
			for (const { clientId, user } of writers) journal.owners.set(clientId, user);
			for (const { bytes, actor, clientId } of rows)
				journal.rows.push({ seq: ++journal.state_.head, bytes, actor, clientId });
			return { ok: true, head: journal.state_.head };
		}
	};
	return journal;
}

export interface Stand {
	readonly room: Room;
	readonly journal: Journal;
	readonly faults: unknown[];
	/** When the document was found to differ from the journal. */
	readonly differing: number[];
	clock: number;
	/** Lets everything that can happen happen. */
	settle(): Promise<void>;
	enter(user: string, options?: Entering): Guest;
}

export interface Entering {
	readonly clientId?: number;
	readonly updatesPerSecond?: number;
	readonly wrote?: () => void;
}

/** Somebody with a socket and a document of their own. */
export interface Guest {
	readonly session: Session;
	readonly doc: Y.Doc;
	readonly frames: Frame[];
	closed: { code: number; reason: string } | null;
	send(frame: Uint8Array): void;
	/** Edits the own document and sends what comes of it. */
	edit(change: (doc: Y.Doc) => void): void;
	/** The counts acknowledged so far. */
	acknowledged(): number[];
	updates(): Uint8Array[];
}

export async function stand(facts: Evaluation, ref: RoomRef = REF): Promise<Stand> {
	const journal = memoryJournal(facts);
	const faults: unknown[] = [];
	const differing: number[] = [];
	const house: House = {
		now: () => result.clock,
		soon: (task) => setImmediate(task),
		ended: () => undefined,
		committed: () => undefined,
		present: () => undefined,
		differs: () => void differing.push(result.clock),
		fault: (_room, error) => faults.push(error)
	};
	const replica = await Replica.load(ref, journal);
	if (typeof replica === 'string') throw new Error(replica);
	const room = new Room(ref, replica, journal, house);
	const result: Stand = {
		room,
		journal,
		faults,
		differing,
		clock: 1_000,
		async settle() {
			for (let i = 0; i < 12; i++) await new Promise((done) => setImmediate(done));
		},
		enter: (user, options) => enter(result, facts, user, options)
	};
	return result;
}

function enter({ room, clock }: Stand, facts: Evaluation, user: string, options: Entering = {}): Guest {
	const doc = new Y.Doc();
	if (options.clientId !== undefined) doc.clientID = options.clientId;
	if (room.ref.kind === 'notes') defineNotesRoot(doc, room.ref.interview);
	else defineRoots(doc, areasOf(facts));
	const socket = {
		bufferedAmount: 0,
		send: (bytes: Uint8Array) => {
			const frame = readFrame(bytes);
			guest.frames.push(frame);
			if (frame.kind === 'update' || frame.kind === 'step2') Y.applyUpdate(doc, frame.update, 'server');
		},
		close: (code: number, reason: string) => (guest.closed = { code, reason }),
		terminate: () => undefined,
		pause: () => undefined,
		resume: () => undefined
	};
	const login = `login-${user}`;
	const actor = { user, administrator: false };
	const session = new Session(
		socket,
		{
			...{ actor, login, acknowledges: true, updatesPerSecond: options.updatesPerSecond ?? 100 },
			...(options.wrote && { wrote: options.wrote })
		},
		clock
	);
	const guest: Guest = {
		session,
		doc,
		frames: [],
		closed: null,
		send: (frame) => room.receive(session, frame),
		edit(change) {
			const updates: Uint8Array[] = [];
			const take = (update: Uint8Array) => updates.push(update);
			doc.on('update', take);
			change(doc);
			doc.off('update', take);
			for (const update of updates) room.receive(session, syncUpdateFrame(update));
		},
		acknowledged: () => guest.frames.flatMap((frame) => (frame.kind === 'acknowledge' ? [frame.count] : [])),
		updates: () => guest.frames.flatMap((frame) => (frame.kind === 'update' ? [frame.update] : []))
	};
	room.join(session);
	return guest;
}

function areasOf({ edition }: Evaluation): number[] {
	return edition.areas.map(({ number }) => number);
}
