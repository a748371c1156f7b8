/** The limit: every message goes to the others in the room, and nothing is read, checked or kept. */
import { createServer } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';

const NOTHING = Buffer.from([0, 1, 2, 0, 0]);
const rooms = new Map<string, Set<WebSocket>>();
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
const server = createServer((_request, response) => response.end());

server.on('upgrade', (request, tcp, head) =>
	sockets.handleUpgrade(request, tcp, head, (socket) => {
		const name = request.url ?? '';
		const room = rooms.get(name) ?? new Set();
		rooms.set(name, room.add(socket));
		socket.on('message', (data, isBinary) => {
			if (!isBinary || !(data instanceof Buffer) || (data[0] === 0 && data[1] === 1)) return;
			if (data[0] === 0 && data[1] === 0) return socket.send(NOTHING);
			for (const other of room) if (other !== socket) other.send(data);
		});
		// A broken frame or a reset line ends in `close`.
		socket.on('error', () => undefined);
		socket.on('close', () => {
			room.delete(socket);
			if (room.size === 0) rooms.delete(name);
		});
	})
);
server.listen(Number(process.env['PORT']), '127.0.0.1');
