/** The real room core over a journal in memory, for browsers within the process. */
import * as Y from 'yjs';
import { defineRoots } from '../../src/lib/document/names.ts';
import { seedNarratives } from '../../src/lib/document/narrative-seed.ts';
import type { Evaluation } from '../../src/lib/domain/evaluation.ts';
import { trySocket } from '../../src/lib/live/try-socket.ts';
import type { TryLine, TryListener } from '../../src/lib/live/try-socket.ts';
import { Replica } from '../../server/sync/replica.ts';
import { memoryJournal, REF } from '../../server/sync/room-stand.ts';
import type { Journal } from '../../server/sync/room-stand.ts';
import { Room } from '../../server/sync/room.ts';
import type { House as RoomHouse } from '../../server/sync/house.ts';
import { CLOSES } from '../../src/lib/wire/closes.ts';
import { roomName } from '../../src/lib/wire/rooms.ts';
import { Session } from '../../server/sync/session.ts';

export const AREAS = [1, 2];
/** Whoever first wrote the paragraphs everybody writes in. */
const SERVER = { user: 'server', client: 1 };

export interface House {
	readonly journal: Journal;
	/** The room's name as pages are given it now. */
	readonly name: string;
	/** Every row there has been, of all epochs. */
	readonly history: Uint8Array[];
	/** What the journal says, read on by `readOn`. */
	readonly truth: Y.Doc;
	/** Faults of the room that no broken journal explains. */
	readonly faults: unknown[];
	/** Reads the journal on into `truth`. */
	readOn(): void;
	/** Rights have changed; `told`: the bell is heard, else the next append finds out. */
	change(facts: Evaluation, told: boolean): void;
	/** Begins the next epoch with what the document holds. */
	raiseEpoch(): void;
	/** A kind of socket for one browser of that person; it gets through while `reachable` says so. */
	socketOf(user: string, reachable: () => boolean, lines: Set<TryLine>): ReturnType<typeof trySocket>;
}

export function emptyDoc(): Y.Doc {
	const doc = new Y.Doc();
	defineRoots(doc, AREAS);
	return doc;
}

/** `delay`: how long a frame is on its way, in milliseconds. */
export function openHouse(facts: Evaluation, delay: () => number): House {
	const journal = memoryJournal(facts);
	const truth = emptyDoc();
	const faults: unknown[] = [];
	const history: Uint8Array[] = [];
	let ref = REF;
	let read = 0;
	let room: Promise<Room> | null = null;

	const first = emptyDoc();
	first.clientID = SERVER.client;
	seedNarratives(first, AREAS);
	journal.add(Y.encodeStateAsUpdate(first), SERVER.user, SERVER.client);

	const rooms: RoomHouse = {
		now: () => Date.now(),
		soon: (task) => void setImmediate(task),
		ended: () => {
			room = null;
		},
		committed: () => undefined,
		present: () => undefined,
		differs: () => undefined,
		fault: (_room, error) => {
			if (!journal.broken) faults.push(error);
		}
	};

	const load = async (): Promise<Room> => {
		const replica = await Replica.load(ref, journal);
		if (typeof replica === 'string') throw new Error(replica);
		return new Room(ref, replica, journal, rooms);
	};

	const enter = (user: string, url: string, line: TryLine, lines: Set<TryLine>): TryListener => {
		if (url.endsWith(`/${roomName(ref)}`)) return seat(user, line, lines);
		line.close(CLOSES['old-epoch'].code, '');
		return { receive: () => undefined, left: () => undefined };
	};

	const seat = (user: string, line: TryLine, lines: Set<TryLine>): TryListener => {
		lines.add(line);
		const opening = (room ??= load());
		const socket = {
			bufferedAmount: 0,
			send: line.send,
			close: line.close,
			terminate: () => line.close(1006, ''),
			pause: () => undefined,
			resume: () => undefined
		};
		const facts = {
			actor: { user, administrator: false },
			login: user,
			acknowledges: true,
			updatesPerSecond: Number.MAX_SAFE_INTEGER
		};
		const session = new Session(socket, facts, Date.now());
		const seated = opening.then((open) => {
			open.join(session);
			return open;
		});
		return {
			receive: (frame) => void seated.then((open) => open.receive(session, frame)),
			left: () => {
				lines.delete(line);
				session.gone();
				void seated.then((open) => open.leave(session));
			}
		};
	};

	const readOn = () => {
		for (const { bytes } of journal.rows.slice(read)) {
			Y.applyUpdate(truth, bytes);
			history.push(bytes);
		}
		read = journal.rows.length;
	};

	return {
		journal,
		get name() {
			return roomName(ref);
		},
		history,
		truth,
		faults,
		readOn,
		raiseEpoch: () => {
			readOn();
			ref = { ...ref, epoch: ref.epoch + 1 };
			journal.state_ = { epoch: ref.epoch, head: 0, gate: journal.state_.gate + 1 };
			journal.rows.length = 0;
			journal.owners.clear();
			journal.add(Y.encodeStateAsUpdate(truth), SERVER.user, SERVER.client);
			read = 1;
			void room?.then((open) => open.look());
		},
		change: (facts, told) => {
			journal.facts = facts;
			journal.state_.gate += 1;
			if (told) void room?.then((open) => open.look());
		},
		socketOf: (user, reachable, lines) =>
			trySocket((line, url) => (reachable() ? enter(user, url, line, lines) : null), delay)
	};
}
