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
import { trySocket } from './try-socket.ts';
import type { TryLine } from './try-socket.ts';

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

interface Line extends TryLine {
	count: number;
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

	const Socket = trySocket((out) => {
		if (!server.reachable) return null;
		const line: Line = { ...out, count: 0 };
		lines.add(line);
		accepted += 1;
		return { receive: (frame) => receive(line, frame), left: () => lines.delete(line) };
	});

	const server: TryServer = {
		doc,
		awareness,
		Socket,
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
