/**
 * A WebSocket client that costs the machine less than the servers it measures: no event emitters, no copies, no
 * random masks.
 */
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { clientFrame, frameReader, OPCODE } from './frames.ts';

export interface CrewSocket {
	open: boolean;
	closed: boolean;
	closeCode: number;
	closeReason: string;
	bytesIn: number;
	bytesOut: number;
	framesIn: number;
	send(data: Uint8Array, opcode?: number): void;
	/** Bytes as they are, without a frame round them. */
	sendRaw(bytes: Uint8Array): void;
	/** Bytes that wait to leave. */
	backlog(): number;
	close(): void;
	kill(): void;
}

export interface SocketEvents {
	opened(): void;
	message(payload: Buffer): void;
	closed(): void;
}

/** `url`: ws://127.0.0.1:port/path. */
export function openSocket(url: string, headers: Record<string, string>, on: SocketEvents): CrewSocket {
	const { hostname, port, host, pathname, search } = new URL(url);
	const tcp = connect({ host: hostname, port: Number(port), noDelay: true });
	const socket: CrewSocket = {
		open: false,
		closed: false,
		closeCode: 0,
		closeReason: '',
		bytesIn: 0,
		bytesOut: 0,
		framesIn: 0,
		send(data, opcode) {
			if (!socket.open || tcp.destroyed) return;
			const frame = clientFrame(data, opcode);
			socket.bytesOut += frame.length;
			tcp.write(frame);
		},
		sendRaw: (bytes) => void tcp.write(bytes),
		backlog: () => tcp.writableLength,
		close() {
			socket.send(Buffer.from([3, 232]), OPCODE.close);
			tcp.end();
		},
		kill: () => void tcp.destroy()
	};
	const read = frameReader((opcode, payload) => {
		if (opcode === OPCODE.ping) return socket.send(payload, OPCODE.pong);
		if (opcode === OPCODE.close) {
			socket.closeCode = payload.length >= 2 ? payload.readUInt16BE(0) : 1005;
			socket.closeReason = payload.subarray(2).toString();
			socket.send(payload, OPCODE.close);
			tcp.end();
		} else if (opcode !== OPCODE.pong) {
			socket.framesIn++;
			on.message(payload);
		}
	});
	let head = Buffer.alloc(0);
	tcp.on('connect', () => tcp.write(request(`${pathname}${search}`, host, headers)));
	tcp.on('data', (chunk) => {
		if (socket.open) {
			socket.bytesIn += chunk.length;
			return read(chunk);
		}
		head = Buffer.concat([head, chunk]);
		const end = head.indexOf('\r\n\r\n');
		if (end < 0) return;
		if (!head.toString('latin1', 0, 16).includes(' 101 ')) {
			socket.closeReason = head.toString('latin1', 0, head.indexOf('\r\n'));
			return tcp.destroy();
		}
		socket.open = true;
		on.opened();
		if (head.length > end + 4) read(head.subarray(end + 4));
	});
	tcp.on('error', (error) => (socket.closeReason ||= error.message));
	tcp.on('close', () => {
		socket.closed = true;
		socket.open = false;
		on.closed();
	});
	return socket;
}

function request(path: string, host: string, headers: Record<string, string>): string {
	const all: Record<string, string> = {
		Host: host,
		Upgrade: 'websocket',
		Connection: 'Upgrade',
		'Sec-WebSocket-Version': '13',
		'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
		...headers
	};
	const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
	return `GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`;
}
