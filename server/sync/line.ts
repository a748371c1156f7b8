/**
 * The outgoing end of a WebSocket. A message is framed once for everybody it goes to, and what one socket is told
 * within a turn of the event loop leaves in one write: a group commit lands many rooms' edits at once.
 */
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { Socket } from './session.ts';

/** Final, binary, and never masked, as it comes from a server. */
const BINARY = 0x82;
/** Frames that are shorter together are copied into one buffer; longer ones are handed over as they are. */
const COPIED_BYTES = 64 * 1024;
const EMPTY: Buffer = Buffer.alloc(0);

interface Line {
	flush(): void;
}

let full: Line[] = [];

/** Runs when all that was waiting for the same commit has been told. */
function flushAll(): void {
	const lines = full;
	full = [];
	for (const line of lines) line.flush();
	lastMessage = null;
	lastFrame = EMPTY;
}

/** `tcp` is what `ws` was upgraded from; both may be written to in turn, since each writes whole frames. */
export function openLine(ws: WebSocket, tcp: Duplex): Socket {
	let queue: Buffer[] = [];
	let queued = 0;

	function flush(): void {
		const frames = queue;
		const bytes = queued;
		queue = [];
		queued = 0;
		const [first] = frames;
		// Nothing may follow the close frame, which `ws` sends by itself when the other end closes.
		if (first === undefined || ws.readyState !== ws.OPEN || !tcp.writable) return;
		if (frames.length === 1) tcp.write(first);
		else if (bytes <= COPIED_BYTES) tcp.write(Buffer.concat(frames, bytes));
		else {
			tcp.cork();
			for (const frame of frames) tcp.write(frame);
			tcp.uncork();
		}
	}
	const line = { flush };

	return {
		get bufferedAmount() {
			return queued + tcp.writableLength;
		},
		send(message) {
			if (queue.length === 0) {
				if (full.length === 0) process.nextTick(flushAll);
				full.push(line);
			}
			const frame = framed(message);
			queue.push(frame);
			queued += frame.length;
		},
		close(code, reason) {
			flush();
			ws.close(code, reason);
		},
		terminate: () => ws.terminate(),
		pause: () => ws.pause(),
		resume: () => ws.resume()
	};
}

let lastMessage: Uint8Array | null = null;
let lastFrame = EMPTY;

/** The message as a WebSocket frame; the same buffer again for the same message, which goes to one after the other. */
function framed(message: Uint8Array): Buffer {
	if (message === lastMessage) return lastFrame;
	const { length } = message;
	const head = length < 126 ? 2 : length < 65_536 ? 4 : 10;
	const frame = Buffer.allocUnsafe(head + length);
	frame[0] = BINARY;
	if (head === 2) frame[1] = length;
	else if (head === 4) {
		frame[1] = 126;
		frame.writeUInt16BE(length, 2);
	} else {
		frame[1] = 127;
		frame.writeBigUInt64BE(BigInt(length), 2);
	}
	frame.set(message, head);
	lastMessage = message;
	lastFrame = frame;
	return frame;
}
