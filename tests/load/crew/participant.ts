/** Somebody in a room, with a document of their own. */
import * as Y from 'yjs';
import { byteReader, varBytes, varUint } from './bytes.ts';
import { nowUs } from './marker.ts';
import type { Place } from './place.ts';
import { openSocket, type CrewSocket } from './socket.ts';

export interface Participant {
	readonly doc: Y.Doc;
	readonly socket: CrewSocket;
	synced: boolean;
	/** How many own frames the server has said are stored; stays 0 where it never says so. */
	acknowledged: number;
	/** Microseconds when it began to connect, and when the first sync was complete. */
	beganAt: number;
	syncedAt: number;
	/** A frame of this target's protocol around the parts. */
	frame(...parts: readonly Uint8Array[]): Buffer;
	sendUpdate(update: Uint8Array): void;
	leave(): void;
}

export interface Manner {
	/** Which of the place's people it is; 0 if left out. */
	readonly person?: number;
	/** Others' updates are not applied after the first sync, only shown to `heard`. */
	readonly light?: boolean;
	/** Each update frame of somebody else, after it has been applied (or not, if light). */
	readonly heard?: (update: Buffer) => void;
	/** Told just before an own update or sync answer leaves. */
	readonly sends?: (update: Uint8Array) => void;
	/** Begins with nothing, whatever the place's beginning is: to see what the server has kept. */
	readonly empty?: boolean;
	readonly timeoutMs?: number;
}

const FOREIGN = Symbol('foreign');
const SYNC = { step1: 0, step2: 1, update: 2 } as const;
const HOCUSPOCUS = { auth: 2, syncReply: 4, syncStatus: 8 } as const;
const ACKNOWLEDGE = 100;

/** Joins and resolves when the first sync is complete. Rejects if the server closes before, or takes too long. */
export function join(place: Place, room: string, manner: Manner = {}): Promise<Participant> {
	const named = place.protocol === 'room-in-frame';
	const doc = new Y.Doc();
	if (place.beginning !== null && manner.empty !== true)
		Y.applyUpdate(doc, Buffer.from(place.beginning, 'base64'), FOREIGN);
	const prefix = named ? varBytes(Buffer.from(room)) : Buffer.alloc(0);
	const frame = (...parts: readonly Uint8Array[]) => Buffer.concat([prefix, ...parts]);
	const { url, headers } = addressOf(place, room, manner.person ?? 0);

	return new Promise((done, failed) => {
		const timer = setTimeout(() => {
			socket.kill();
			failed(new Error(`no sync of ${room}`));
		}, manner.timeoutMs ?? 20_000);

		const socket = openSocket(url, headers, {
			opened() {
				if (named) socket.send(frame(Buffer.from([HOCUSPOCUS.auth, 0]), varBytes(Buffer.from('bench'))));
				socket.send(frame(Buffer.from([0, SYNC.step1]), varBytes(Y.encodeStateVector(doc))));
			},
			message: (payload) => read(payload),
			closed() {
				clearTimeout(timer);
				if (!me.synced) failed(new Error(`closed before sync: ${socket.closeCode} ${socket.closeReason}`));
			}
		});
		const me: Participant = {
			doc,
			socket,
			synced: false,
			acknowledged: 0,
			beganAt: nowUs(),
			syncedAt: 0,
			frame,
			sendUpdate(update) {
				manner.sends?.(update);
				socket.send(frame(Buffer.from([0, SYNC.update]), varUint(update.length), update));
			},
			leave: () => socket.close()
		};
		doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== FOREIGN && socket.open) me.sendUpdate(update);
		});

		function read(payload: Buffer): void {
			const reader = byteReader(payload);
			if (named) reader.bytes();
			const type = reader.uint();
			if (type === 0 || (named && type === HOCUSPOCUS.syncReply)) {
				const step = reader.uint();
				if (step === SYNC.step1) answer(reader.bytes());
				else take(step, reader.bytes());
			} else if (type === ACKNOWLEDGE && !named) me.acknowledged = reader.uint();
			else if (type === HOCUSPOCUS.syncStatus && named && reader.uint() === 1) me.acknowledged++;
		}

		function answer(stateVector: Buffer): void {
			const lacked = Y.encodeStateAsUpdate(doc, stateVector);
			manner.sends?.(lacked);
			socket.send(frame(Buffer.from([0, SYNC.step2]), varBytes(lacked)));
		}

		function take(step: number, update: Buffer): void {
			if (!me.synced || manner.light !== true) Y.applyUpdate(doc, update, FOREIGN);
			if (step === SYNC.update) manner.heard?.(update);
			if (step !== SYNC.step2 || me.synced) return;
			me.synced = true;
			me.syncedAt = nowUs();
			clearTimeout(timer);
			done(me);
		}
	});
}

function addressOf(place: Place, room: string, person: number) {
	const headers: Record<string, string> = {};
	const cookie = place.cookies[person % Math.max(1, place.cookies.length)];
	if (cookie !== undefined) headers['Cookie'] = cookie;
	if (place.subprotocol !== null) headers['Sec-WebSocket-Protocol'] = place.subprotocol;
	const path = place.protocol === 'room-in-path' ? encodeURIComponent(room) : '';
	return { url: place.url + path, headers };
}

/** Does it for all, so many at once; the answers stand in the order of the list. */
export async function inGroups<T, R>(
	all: readonly T[],
	size: number,
	act: (one: T) => Promise<R>
): Promise<R[]> {
	const results: R[] = [];
	for (let at = 0; at < all.length; at += size)
		results.push(...(await Promise.all(all.slice(at, at + size).map(act))));
	return results;
}
