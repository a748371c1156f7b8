import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { openLine } from './line.ts';
import type { Socket } from './session.ts';

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

interface Pair {
	/** The server's end. */
	readonly line: Socket;
	readonly ws: WebSocket;
	readonly client: WebSocket;
	readonly received: Buffer[];
	/** Writes that reached the socket below. */
	readonly writes: () => number;
}

async function pair(): Promise<Pair> {
	const server = createServer();
	const sockets = new WebSocketServer({ noServer: true });
	const entered = new Promise<Omit<Pair, 'client' | 'received'>>((done) => {
		server.on('upgrade', (request, tcp, head) =>
			sockets.handleUpgrade(request, tcp, head, (ws) => {
				let writes = 0;
				const write = tcp.write.bind(tcp);
				tcp.write = (chunk: string | Uint8Array) => {
					writes++;
					return write(chunk);
				};
				done({ line: openLine(ws, tcp), ws, writes: () => writes });
			})
		);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	const client = new WebSocket(`ws://127.0.0.1:${address.port}`);
	const received: Buffer[] = [];
	client.on('message', (data) => {
		if (data instanceof Buffer) received.push(data);
	});
	closers.push(
		() => client.terminate(),
		() => void server.close()
	);
	const [end] = await Promise.all([entered, once(client, 'open')]);
	return { ...end, client, received };
}

const message = (length: number, fill: number) => new Uint8Array(length).fill(fill);

describe('line', () => {
	it('[ROOM-23] messages of every size arrive whole and in order', async () => {
		const { line, client, received } = await pair();
		const lengths = [0, 1, 125, 126, 127, 65_535, 65_536, 300_000];
		const sent = lengths.map((length, index) => message(length, index));
		for (const one of sent) line.send(one);
		await Promise.resolve();
		for (const one of sent) line.send(one);
		line.close(1012, 'restart');
		const [code, reason] = await once(client, 'close');
		expect([code, String(reason)]).toEqual([1012, 'restart']);
		expect(received.map((one) => one.length)).toEqual([...lengths, ...lengths]);
		expect(received.every((one, index) => one.every((byte) => byte === index % lengths.length))).toBe(true);
	});

	it('[ROOM-23] what is told within a turn leaves in one write', async () => {
		const { line, client, received, writes } = await pair();
		for (let n = 0; n < 5; n++) line.send(message(10, n));
		expect(line.bufferedAmount).toBe(60);
		await once(client, 'message');
		expect(writes()).toBe(1);
		expect(received[0]).toHaveLength(10);
		line.send(message(10, 5));
		await once(client, 'message');
		expect(writes()).toBe(2);
	});

	it('[ROOM-23] a ping between messages breaks none of them', async () => {
		const { line, ws, client, received } = await pair();
		const pinged = once(client, 'ping');
		line.send(message(200, 1));
		ws.ping();
		line.send(message(200, 2));
		await pinged;
		line.close(1012, '');
		await once(client, 'close');
		expect(received.map((one) => one[0])).toEqual([1, 2]);
	});

	it('[ROOM-23] nothing is written after the close, or to a line that is gone', async () => {
		const { line, ws, client, writes } = await pair();
		line.close(1012, '');
		line.send(message(10, 1));
		await once(client, 'close');
		const before = writes();
		line.send(message(10, 1));
		ws.terminate();
		await new Promise((done) => setImmediate(done));
		expect(writes()).toBe(before);
	});
});
