/** The open rooms of this process: opened when somebody comes, closed when the last has left, told by bell and poll. */
import { roomId, roomName, type RoomRef } from '../../src/lib/wire/rooms.ts';
import type { Bell } from '../bus.ts';
import type { Database } from '../db/connect.ts';
import { roomHeads } from '../journal/room.ts';
import { rebuild } from './rebuild.ts';
import { Replica } from './replica.ts';
import type { House } from './house.ts';
import { Room } from './room.ts';
import { databaseStore } from './store.ts';

/** How long a room stays open after the last socket left, so that a reload finds it warm. In milliseconds. */
const LINGER_MS = 5_000;
/** How often the heads of open rooms are compared with the database, in case a bell was missed. */
const POLL_MS = 1_000;
/** How many polls lie between two comparisons of an open room with its journal: five minutes. */
const POLLS_BETWEEN_RESTS = 300;

export interface Rooms {
	/** The open room, opening it if need be; or why there is none. */
	open(ref: RoomRef): Promise<Room | 'no-room' | 'old-epoch'>;
	/** Somebody left: the room closes after a while if nobody else is in it. */
	left(room: Room): void;
	count(): number;
	/** Commits what waits, closes every socket so that it comes back, and stops. */
	close(): Promise<void>;
}

interface Opened {
	readonly room: Promise<Room | 'no-room' | 'old-epoch'>;
	stop: () => void;
	closing: NodeJS.Timeout | null;
}

export function openRooms(db: Database, bell: Bell): Rooms {
	const opened = new Map<string, Opened>();
	const live = new Map<string, Room>();

	const house: House = {
		now: () => Date.now(),
		soon: (task) => setImmediate(task),
		ended: (room) => forget(room),
		committed: (room) => {
			bell.ringElsewhere(`room:${roomId(room.ref)}`);
			if (room.ref.kind === 'sheet') bell.ring(`progress:${room.ref.evaluation}`);
		},
		present: (room, entries) => bell.ringAwareness(roomName(room.ref), entries),
		differs: (room, kind) => {
			console.error('room', roomName(room.ref), 'differs from its journal and begins anew');
			rebuild(db, room.ref, kind, Date.now())
				.catch((error: unknown) => console.error('rebuild', roomName(room.ref), placeOf(error)))
				.finally(() => room.end('old-epoch'));
		},
		// The room's name holds ids only; what the error says may hold more, so only its kind and place are told.
		fault: (room, error) => console.error('room', roomName(room.ref), placeOf(error))
	};

	function forget(room: Room): void {
		const name = roomName(room.ref);
		if (live.get(name) !== room) return;
		live.delete(name);
		const entry = opened.get(name);
		opened.delete(name);
		entry?.stop();
		if (entry?.closing) clearTimeout(entry.closing);
	}

	async function load(ref: RoomRef): Promise<Room | 'no-room' | 'old-epoch'> {
		const name = roomName(ref);
		const store = databaseStore(db, ref);
		// Heard before the journal is read, so that nothing falls between.
		const hear = () => void live.get(name)?.look();
		const stops = [
			bell.listen(`room:${roomId(ref)}`, hear),
			bell.listen(`evaluation:${ref.evaluation}`, hear),
			bell.listenAwareness(name, (bytes) => live.get(name)?.hear(bytes))
		];
		const stop = () => stops.forEach((one) => one());
		try {
			const replica = await Replica.load(ref, store);
			if (typeof replica === 'string') {
				stop();
				opened.delete(name);
				return replica;
			}
			const room = new Room(ref, replica, store, house);
			live.set(name, room);
			const entry = opened.get(name);
			if (entry) entry.stop = stop;
			void room.look();
			return room;
		} catch (error) {
			stop();
			opened.delete(name);
			throw error;
		}
	}

	let polls = 0;

	function rest(room: Room, compare: boolean): void {
		room.rest(compare).catch((error: unknown) => console.error('room', roomName(room.ref), placeOf(error)));
	}

	async function poll(): Promise<void> {
		const rooms = [...live.values()];
		const compare = ++polls % POLLS_BETWEEN_RESTS === 0;
		for (const room of rooms) rest(room, compare);
		const states = await roomHeads(
			db.read,
			rooms.map((room) => roomId(room.ref))
		);
		for (const room of rooms) {
			const state = states.get(roomId(room.ref));
			const { epoch, head, gate } = room.state;
			// The room's own commits move the head too; looking then finds nothing, which is cheap.
			const same = state?.epoch === epoch && state.gate === gate && state.head <= head;
			if (!same) void room.look();
			room.tidy();
		}
	}
	const timer = setInterval(() => {
		poll().catch((error: unknown) => console.error('poll', placeOf(error)));
	}, POLL_MS);
	timer.unref();

	return {
		open(ref) {
			const name = roomName(ref);
			const known = opened.get(name);
			if (known) {
				if (known.closing) clearTimeout(known.closing);
				known.closing = null;
				return known.room;
			}
			const entry: Opened = { room: Promise.resolve('no-room'), stop: () => undefined, closing: null };
			opened.set(name, entry);
			const room = load(ref);
			opened.set(name, Object.assign(entry, { room }));
			return room;
		},
		left(room) {
			const entry = opened.get(roomName(room.ref));
			if (!entry || room.ended || room.sessions.size > 0 || entry.closing) return;
			entry.closing = setTimeout(() => {
				entry.closing = null;
				if (room.sessions.size > 0) return;
				room.rest(true).then(
					() => {
						if (room.sessions.size === 0) room.end('try-again');
					},
					(error: unknown) => console.error('room', roomName(room.ref), placeOf(error))
				);
			}, LINGER_MS);
			entry.closing.unref();
		},
		count: () => live.size,
		async close() {
			clearInterval(timer);
			const rooms = [...live.values()];
			await Promise.allSettled(rooms.map((room) => room.rest(true)));
			for (const room of rooms) room.end('restart');
		}
	};
}

/** An error's name and first own line, without its message, which may quote what somebody wrote. */
export function placeOf(error: unknown): string {
	if (!(error instanceof Error)) return 'unknown fault';
	const code = 'code' in error ? ` ${String(error.code)}` : '';
	return `${error.name}${code}${error.stack?.split('\n').find((line) => /^\s+at \S/.test(line)) ?? ''}`;
}
