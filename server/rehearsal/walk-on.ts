/** Somebody of a rehearsal: a real socket of the stock library, over a line that leads through this process alone. */
import type { Server } from 'node:http';
import { duplexPair } from 'node:stream';
import { WebSocket } from 'ws';
import * as frames from '../../src/lib/wire/frames.ts';
import { writeEntries } from '../sync/presence.ts';

export interface Walk {
	readonly open: boolean;
	send(update: Uint8Array): void;
	/** Resolves when the server has said that all that was sent is stored, or the socket is closed. */
	stored(): Promise<void>;
	leave(): void;
}

const PATIENCE_MS = 2_000;
/** What a document without anything has. */
const NOTHING = Uint8Array.of(0);
let clients = 1;

/** Comes through the door and resolves with the first sync. Rejects when the door stays shut. */
export function enter(server: Server, room: string, cookie: string): Promise<Walk> {
	const client = clients++;
	const [near, far] = duplexPair();
	// A line that is torn down at one end doesn't end at the other by itself.
	near.on('close', () => far.destroy());
	server.emit('connection', far);
	const socket = new WebSocket(`ws://localhost/sync/${encodeURIComponent(room)}`, frames.SUBPROTOCOL, {
		createConnection: () => near,
		headers: { Cookie: cookie },
		perMessageDeflate: false,
		handshakeTimeout: PATIENCE_MS
	});
	let sent = 0;
	let acknowledged = 0;
	let heard: (() => void) | null = null;
	const tellStored = () => {
		heard?.();
		heard = null;
	};
	const walk: Walk = {
		get open() {
			return socket.readyState === WebSocket.OPEN;
		},
		send(update) {
			sent++;
			socket.send(frames.syncUpdateFrame(update));
		},
		stored: () =>
			new Promise((done) => {
				if (acknowledged >= sent || !walk.open) done();
				else heard = done;
			}),
		leave: () => socket.terminate()
	};
	return new Promise((done, failed) => {
		socket.on('open', () => {
			socket.send(frames.syncStep1Frame(NOTHING));
			socket.send(frames.awarenessFrame(writeEntries([{ client, clock: 1, state: {} }])));
		});
		socket.on('message', (data) => {
			if (!(data instanceof Buffer)) return;
			const frame = frames.readFrame(data);
			if (frame.kind === 'step2') done(walk);
			if (frame.kind !== 'acknowledge') return;
			acknowledged = frame.count;
			if (acknowledged >= sent) tellStored();
		});
		const over = () => {
			tellStored();
			failed(new Error('the door stayed shut'));
		};
		socket.on('close', over);
		socket.on('error', over);
	});
}
