/** The socket's door: who knocks, from which page, at which room. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { can } from '../../src/lib/domain/permissions.ts';
import type { Close } from '../../src/lib/wire/closes.ts';
import { CLOSES } from '../../src/lib/wire/closes.ts';
import { SUBPROTOCOL } from '../../src/lib/wire/frames.ts';
import { PAYLOAD_BYTES } from '../../src/lib/wire/limits.ts';
import { parseRoom, type RoomRef } from '../../src/lib/wire/rooms.ts';
import { actorOfCookie } from '../access.ts';
import type { Bell } from '../bus.ts';
import type { Database } from '../db/connect.ts';
import { isOwnHost, isOwnOrigin } from '../people/address-of-site.ts';
import { socketsOfLogin } from '../people/limits.ts';
import { useOf } from '../people/session-use.ts';
import { loadEvaluation } from '../repositories/evaluation.ts';
import { refusalOfJoining } from './guard.ts';
import { openLine } from './line.ts';
import { watchLogins } from './logins.ts';
import type { Room } from './room.ts';
import { placeOf, type Rooms } from './rooms.ts';
import { Session } from './session.ts';

const PATH = '/sync/';
/** A socket that doesn't answer a ping until the next one is gone. */
const PING_MS = 30_000;
/** How long a closing door waits for sockets to answer. */
const PATIENCE_MS = 2_000;

export interface DoorSettings {
	/** Scheme and host that pages are served from; null for this machine's own addresses. */
	readonly origin: string | null;
	readonly updatesPerSecond: number;
}

export interface Door {
	/** Takes the upgrade if its path is ours; false leaves it to others (hot reload). */
	upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
	close(): Promise<void>;
}

export function openDoor(db: Database, bell: Bell, rooms: Rooms, settings: DoorSettings): Door {
	const server = new WebSocketServer({
		noServer: true,
		maxPayload: PAYLOAD_BYTES,
		perMessageDeflate: false,
		clientTracking: true,
		handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : false)
	});
	const logins = watchLogins(db, bell);
	const alive = new WeakSet<WebSocket>();
	const pings = setInterval(() => {
		for (const socket of server.clients) {
			if (!alive.delete(socket)) socket.terminate();
			else socket.ping();
		}
	}, PING_MS);
	pings.unref();

	async function enter(request: IncomingMessage, socket: Duplex, head: Buffer, path: string): Promise<void> {
		const known = await actorOfCookie(db.read, request.headers.cookie, Date.now());
		const ref = parseRoom(path);
		let room: Room | Close = 'signed-out';
		if (known !== null) room = ref === null ? 'no-room' : await roomFor(known.actor, ref);
		let seated = false;
		server.handleUpgrade(request, socket, head, (ws) => {
			alive.add(ws);
			ws.on('pong', () => alive.add(ws));
			// A broken frame or a reset line ends in `close`, which says all there is to say.
			ws.on('error', () => undefined);
			// The upgrade is accepted and then closed with a code, since a browser cannot read a refused upgrade.
			if (known === null || typeof room === 'string') {
				const { code } = CLOSES[typeof room === 'string' ? room : 'signed-out'];
				return ws.close(code);
			}
			const left = socketsOfLogin.enter(known.session.id);
			if (left === null) return ws.close(CLOSES['too-fast'].code);
			ws.on('close', left);
			const facts = {
				actor: known.actor,
				login: known.session.id,
				acknowledges: ws.protocol === SUBPROTOCOL,
				updatesPerSecond: settings.updatesPerSecond,
				wrote: useOf(db, known.session)
			};
			seat(ws, room, new Session(openLine(ws, socket), facts, Date.now()));
			seated = true;
		});
		// The line broke meanwhile, or what came wasn't a WebSocket's: nobody will leave the room that was opened.
		if (!seated && typeof room !== 'string') rooms.left(room);
	}

	/** The room, or why there is none for the actor; a room that refuses them says so itself. */
	async function roomFor(actor: Actor, ref: RoomRef): Promise<Room | Close> {
		// Nobody else's asking has a room's journal read.
		const asked = await loadEvaluation(db.read, ref.evaluation);
		if (asked === null || !can(actor, { do: 'read-evaluation' }, asked)) return 'no-room';
		const room = await rooms.open(ref);
		if (room === 'no-room') return room;
		const open = typeof room !== 'string';
		// Nobody is turned away by old facts.
		if (open && room.refusalOfJoining(actor) !== null) await room.look();
		if (open && room.refusalOfJoining(actor) === null) return room;
		const evaluation = await loadEvaluation(db.read, ref.evaluation);
		const known = evaluation !== null && can(actor, { do: 'read-evaluation' }, evaluation);
		if (known && open) return room;
		if (open) rooms.left(room);
		if (!known) return 'no-room';
		return refusalOfJoining(actor, ref, evaluation) === null ? 'old-epoch' : 'forbidden';
	}

	function seat(ws: WebSocket, room: Room, session: Session): void {
		const stopWatching = logins.watch(session.facts.login, () => session.close('signed-out'));
		ws.on('message', (data, isBinary) => {
			if (!isBinary || !(data instanceof Buffer)) return session.close('malformed', 'text');
			room.receive(session, data);
		});
		ws.on('close', () => {
			stopWatching();
			session.gone();
			room.leave(session);
			rooms.left(room);
		});
		room.join(session);
	}

	return {
		upgrade(request, socket, head) {
			const url = request.url ?? '';
			if (!url.startsWith(PATH)) return false;
			// From here on nobody but us hears of a line that breaks, and an error that nobody hears ends the process.
			socket.on('error', () => socket.destroy());
			if (!fromOwnPage(request, settings.origin)) {
				socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
				return true;
			}
			let path: string;
			try {
				path = decodeURIComponent(url.slice(PATH.length).split('?')[0] ?? '');
			} catch {
				// A path that isn't text names no room; the person is told so by the close code.
				path = '';
			}
			enter(request, socket, head, path).catch((error: unknown) => {
				console.error('upgrade', placeOf(error));
				socket.destroy();
			});
			return true;
		},
		async close() {
			clearInterval(pings);
			logins.close();
			for (const socket of server.clients) socket.close(CLOSES.restart.code);
			// Who doesn't answer a close doesn't hold up the others.
			const impatience = setTimeout(() => {
				for (const socket of server.clients) socket.terminate();
			}, PATIENCE_MS);
			await new Promise<void>((done) => server.close(() => done()));
			clearTimeout(impatience);
		}
	};
}

/** Browsers always say which page opens a socket; a program that says nothing is let in where its cookie is valid. */
function fromOwnPage({ headers: { host, origin } }: IncomingMessage, site: string | null): boolean {
	return isOwnHost(site, host) && (origin === undefined || isOwnOrigin(site, origin, host));
}
