/** For tests: a room's server and its sockets within the process, speaking the real frames. */
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import {
	acknowledgeFrame,
	awarenessFrame,
	readFrame,
	syncStep1Frame,
	syncStep2Frame,
	syncUpdateFrame
} from '../wire/frames.ts';
import type { SocketType } from './counting-socket.ts';

export interface TryServer {
	readonly doc: Y.Doc;
	readonly awareness: Awareness;
	readonly Socket: SocketType;
	/** How many connections were accepted. */
	readonly accepted: number;
	/** While false, frames are applied but their acknowledgements wait. */
	acknowledging: boolean;
	/** While false, the server doesn't ask what a browser has that it lacks. */
	asking: boolean;
	/** While false, nobody is let in. */
	reachable: boolean;
	/** Says why an update isn't taken, or null. */
	refuse: (update: Uint8Array) => { code: number; reason: string } | null;
	/** Closes every line with the code. */
	close(code: number, reason?: string): void;
	/** Throws the next update away and asks for the state, as after a gap. */
	missNext: boolean;
}

interface Line {
	count: number;
	send(frame: Uint8Array): void;
	close(code: number, reason: string): void;
}

/** Starts a server whose `doc` the test may read and write as anybody else. */
export function startTryServer(): TryServer {
	const doc = new Y.Doc();
	const awareness = new Awareness(doc);
	awareness.setLocalState(null);
	const lines = new Set<Line>();
	let accepted = 0;
	let acknowledging = true;
	let asking = true;

	const acknowledge = (line: Line) => {
		if (acknowledging) line.send(acknowledgeFrame(line.count));
	};

	const ask = (line: Line) => line.send(syncStep1Frame(Y.encodeStateVector(doc)));

	const take = (line: Line, update: Uint8Array) => {
		const refused = server.refuse(update);
		if (refused !== null) return line.close(refused.code, refused.reason);
		line.count += 1;
		if (server.missNext) {
			server.missNext = false;
			ask(line);
		} else Y.applyUpdate(doc, update, line);
		acknowledge(line);
	};

	const receive = (line: Line, data: Uint8Array) => {
		const frame = readFrame(data);
		if (frame.kind === 'step1') {
			line.send(syncStep2Frame(Y.encodeStateAsUpdate(doc, frame.stateVector)));
			if (asking) ask(line);
		} else if (frame.kind === 'awareness') applyAwarenessUpdate(awareness, frame.entries, line);
		else if (frame.kind === 'update' || frame.kind === 'step2') take(line, frame.update);
	};

	doc.on('update', (update: Uint8Array, origin: unknown) => {
		for (const line of lines) if (line !== origin) line.send(syncUpdateFrame(update));
	});
	awareness.on('update', (changes: { added: number[]; updated: number[]; removed: number[] }) => {
		const clients = [...changes.added, ...changes.updated, ...changes.removed];
		for (const line of lines) line.send(awarenessFrame(encodeAwarenessUpdate(awareness, clients)));
	});

	class TrySocket extends EventTarget implements WebSocket {
		static readonly CONNECTING = 0;
		static readonly OPEN = 1;
		static readonly CLOSING = 2;
		static readonly CLOSED = 3;
		readonly CONNECTING = 0;
		readonly OPEN = 1;
		readonly CLOSING = 2;
		readonly CLOSED = 3;
		binaryType: BinaryType = 'blob';
		readonly bufferedAmount = 0;
		readonly extensions = '';
		readonly protocol = '';
		readonly url: string;
		readyState: 0 | 1 | 2 | 3 = 0;
		onopen: WebSocket['onopen'] = null;
		onclose: WebSocket['onclose'] = null;
		onerror: WebSocket['onerror'] = null;
		onmessage: WebSocket['onmessage'] = null;
		readonly line: Line;

		constructor(url: string | URL) {
			super();
			this.url = String(url);
			this.line = {
				count: 0,
				send: (frame) =>
					this.later(() => this.onmessage?.(new MessageEvent('message', { data: frame.slice().buffer }))),
				close: (code, reason) => this.end(code, reason)
			};
			setTimeout(() => this.begin());
		}

		later(act: () => void): void {
			setTimeout(() => {
				if (this.readyState === 1) act();
			});
		}

		begin(): void {
			if (this.readyState !== 0) return;
			if (!server.reachable) return this.end(1006, '');
			this.readyState = 1;
			lines.add(this.line);
			accepted += 1;
			this.onopen?.(new Event('open'));
		}

		end(code: number, reason: string): void {
			lines.delete(this.line);
			this.readyState = 2;
			setTimeout(() => {
				this.readyState = 3;
				this.onclose?.(Object.assign(new Event('close'), { code, reason, wasClean: true }));
			});
		}

		send(data: unknown): void {
			if (!(data instanceof Uint8Array)) throw new TypeError('only bytes');
			const bytes = data.slice();
			this.later(() => receive(this.line, bytes));
		}

		close(): void {
			if (this.readyState < 2) this.end(1005, '');
		}
	}

	const server: TryServer = {
		doc,
		awareness,
		Socket: TrySocket,
		get accepted() {
			return accepted;
		},
		get acknowledging() {
			return acknowledging;
		},
		set acknowledging(value) {
			acknowledging = value;
			for (const line of lines) acknowledge(line);
		},
		get asking() {
			return asking;
		},
		set asking(value) {
			asking = value;
			if (asking) for (const line of lines) ask(line);
		},
		reachable: true,
		missNext: false,
		refuse: () => null,
		close: (code, reason = '') => {
			for (const line of [...lines]) line.close(code, reason);
		}
	};
	return server;
}
