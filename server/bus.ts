/** The bell: tells that something has changed, never what. Who hears it reads rows or journal; a missed bell is caught by the poll. */

import { overPostgres } from './bus-postgres.ts';
import type { Database } from './db/connect.ts';

export type Bell = {
	/** Tells everybody who listens to the topic, here and in other processes. Never inside a transaction: after it. */
	ring(topic: string): void;
	/** Tells other processes alone: for a room that has already told its own sockets. */
	ringElsewhere(topic: string): void;
	/** Calls `hear` at each ring, and whenever rings may have been missed. Returns how to stop. */
	listen(topic: string, hear: () => void): () => void;
	/**
	 * Sends presence to the same room in other processes, if it is open there. Never kept or repeated; dropped silently
	 * above 7,000 base64 characters.
	 */
	ringAwareness(room: string, bytes: Uint8Array): void;
	/** Hears presence from other processes while the room is open here. Returns how to stop. */
	listenAwareness(room: string, hear: (bytes: Uint8Array) => void): () => void;
	close(): Promise<void>;
};

/** What listens in this process; the other processes are reached through a transport. */
export type Listeners = {
	readonly rings: Map<string, Set<() => void>>;
	readonly awareness: Map<string, Set<(bytes: Uint8Array) => void>>;
};

/** How this process reaches the others. */
export type Transport = {
	ring(topic: string): void;
	awareness(room: string, bytes: Uint8Array): void;
	/** The room has been opened here, so others may begin to send its presence. */
	opened(room: string): void;
	close(): Promise<void>;
};

const alone: Transport = {
	ring: () => undefined,
	awareness: () => undefined,
	opened: () => undefined,
	close: async () => undefined
};

/** The bell that fits the database: within the process for SQLite, LISTEN/NOTIFY for PostgreSQL. */
export function openBell(db: Database): Bell {
	const listeners: Listeners = { rings: new Map(), awareness: new Map() };
	const engine = db.engine;
	return bellOver(listeners, engine.dialect === 'postgres' ? overPostgres(engine.url, listeners) : alone);
}

function bellOver(listeners: Listeners, transport: Transport): Bell {
	return {
		ring: (topic) => {
			tell(listeners.rings.get(topic), undefined);
			transport.ring(topic);
		},
		ringElsewhere: (topic) => transport.ring(topic),
		listen: (topic, hear) => add(listeners.rings, topic, hear),
		ringAwareness: (room, bytes) => transport.awareness(room, bytes),
		listenAwareness: (room, hear) => {
			const stop = add(listeners.awareness, room, hear);
			transport.opened(room);
			return stop;
		},
		close: () => transport.close()
	};
}

/** Calls all; one that throws is reported and doesn't keep the others, or the one who rang, from going on. */
export function tell<T>(all: ReadonlySet<(value: T) => void> | undefined, value: T): void {
	for (const hear of [...(all ?? [])]) {
		try {
			hear(value);
		} catch (error) {
			console.error('a listener to the bell failed', error instanceof Error ? error.name : 'unknown fault');
		}
	}
}

function add<T>(all: Map<string, Set<T>>, key: string, hear: T): () => void {
	const those = all.get(key) ?? new Set<T>();
	those.add(hear);
	all.set(key, those);
	return () => {
		those.delete(hear);
		if (those.size === 0 && all.get(key) === those) all.delete(key);
	};
}

const handle = Symbol.for('samsyn.bell');

/** On the global object for the same reason as the database: two module graphs share it. */
const shared: typeof globalThis & { [handle]?: Bell | undefined } = globalThis;

export function useBell(bell: Bell | undefined): void {
	shared[handle] = bell;
}

/** The bell given to `useBell`; without one, a bell that reaches this process only. */
export function bell(): Bell {
	return (shared[handle] ??= bellOver({ rings: new Map(), awareness: new Map() }, alone));
}
