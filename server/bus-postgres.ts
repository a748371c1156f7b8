/** The bell between processes: LISTEN/NOTIFY on a connection of its own, outside all transactions. */

import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { tell, type Listeners, type Transport } from './bus.ts';

const CHANNEL = 'samsyn';

/** NOTIFY carries less than 8,000 bytes. */
const LONGEST_AWARENESS = 7_000;

/** Presence waiting to be sent; more than this is stale before it gets away. */
const MOST_WAITING = 500;

/** How often a process tells which rooms it has open, and how long the others believe it, in milliseconds. */
const OPEN_EVERY_MS = 10_000;
const OPEN_FOR_MS = 25_000;

const SLOWEST_RETRY_MS = 5_000;

type Kind = 'ring' | 'awareness' | 'open';

/** Connects in the background and again whenever the connection breaks; rings wait meanwhile, presence doesn't. */
export function overPostgres(url: string, listeners: Listeners): Transport {
	const origin = randomUUID();
	const rings = new Set<string>();
	let presence: string[] = [];
	const openElsewhere = new Map<string, number>();
	let client: pg.Client | undefined;
	let sending = false;
	let closed = false;
	let retry: NodeJS.Timeout | undefined;
	let delay = 200;

	const message = (kind: Kind, ...rest: string[]) => JSON.stringify([origin, kind, ...rest]);

	/** One statement carries all that has gathered while the former was under way. */
	async function send(): Promise<void> {
		const through = client;
		if (sending || !through || (rings.size === 0 && presence.length === 0)) return;
		sending = true;
		const topics = [...rings];
		const payloads = [...topics.map((topic) => message('ring', topic)), ...presence];
		rings.clear();
		presence = [];
		try {
			await through.query(`select pg_notify('${CHANNEL}', payload) from unnest($1::text[]) payload`, [
				payloads
			]);
		} catch {
			// The connection is gone and will be made anew, whereupon the rings go out again.
			for (const topic of topics) rings.add(topic);
			lost(through);
			return;
		} finally {
			sending = false;
		}
		void send();
	}

	function post(payload: string): void {
		if (!client || presence.length >= MOST_WAITING) return;
		presence.push(payload);
		void send();
	}

	function hear(payload: string | undefined): void {
		const [from, kind, name, content] = parts(payload);
		if (from === origin || !name) return;
		if (kind === 'ring') tell(listeners.rings.get(name), undefined);
		if (kind === 'awareness' && content) tell(listeners.awareness.get(name), Buffer.from(content, 'base64'));
		if (kind === 'open') {
			const known = openElsewhere.has(name);
			openElsewhere.set(name, Date.now() + OPEN_FOR_MS);
			// The newcomer hasn't heard that the room is open here as well.
			if (!known && listeners.awareness.has(name)) post(message('open', name));
		}
	}

	async function connect(): Promise<void> {
		const next = new pg.Client({ connectionString: url, application_name: 'samsyn bell', keepAlive: true });
		next.on('error', () => lost(next));
		next.on('end', () => lost(next));
		next.on('notification', ({ payload }) => hear(payload));
		try {
			await next.connect();
			await next.query(`listen ${CHANNEL}`);
		} catch {
			again(next);
			return;
		}
		if (closed) return void next.end();
		client = next;
		delay = 200;
		// Whatever was rung while nobody listened has been missed.
		for (const hearers of [...listeners.rings.values()]) tell(hearers, undefined);
		for (const room of listeners.awareness.keys()) post(message('open', room));
		void send();
	}

	function lost(which: pg.Client): void {
		if (client !== which) return;
		client = undefined;
		presence = [];
		again(which);
	}

	function again(former: pg.Client): void {
		// An ending that fails is the end of a connection that was already broken.
		former.end().catch(() => undefined);
		if (closed || retry) return;
		retry = setTimeout(() => {
			retry = undefined;
			void connect();
		}, delay);
		delay = Math.min(delay * 2, SLOWEST_RETRY_MS);
	}

	const reminder = setInterval(() => {
		for (const [room, until] of openElsewhere) if (until < Date.now()) openElsewhere.delete(room);
		for (const room of listeners.awareness.keys()) post(message('open', room));
	}, OPEN_EVERY_MS);
	reminder.unref();
	void connect();

	return {
		ring: (topic) => {
			rings.add(topic);
			void send();
		},
		awareness: (room, bytes) => {
			if ((openElsewhere.get(room) ?? 0) < Date.now()) return;
			const content = Buffer.from(bytes).toString('base64');
			if (content.length <= LONGEST_AWARENESS) post(message('awareness', room, content));
		},
		opened: (room) => post(message('open', room)),
		close: async () => {
			closed = true;
			clearInterval(reminder);
			clearTimeout(retry);
			const former = client;
			client = undefined;
			await former?.end();
		}
	};
}

/** A payload's parts; nothing for one that isn't ours. */
function parts(payload: string | undefined): string[] {
	try {
		const read: unknown = JSON.parse(payload ?? '');
		return Array.isArray(read) && read.every((part) => typeof part === 'string') ? read : [];
	} catch {
		// Anybody with the database's password may notify on the channel; what can't be read is nobody's bell.
		return [];
	}
}
