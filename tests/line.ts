/** A socket into a room, without a browser: hears everything, and can say anything. */
import { once } from 'node:events';
import WebSocket from 'ws';
import * as Y from 'yjs';
import { readFrame, syncStep1Frame, syncStep2Frame, syncUpdateFrame } from '../src/lib/wire/frames.ts';
import type { DemoSite } from './demo-site.ts';

export interface Line {
	/** What the server has told, and what was written here. */
	readonly doc: Y.Doc;
	/** Every byte that came. */
	heard(): Buffer;
	/** The code that the server closed with; null while open. */
	readonly code: number | null;
	/** Settles with the code when the line is closed. */
	readonly closed: Promise<number>;
	/** Settles when the server's document is here, or the line is closed. */
	readonly synced: Promise<void>;
	/** Says these bytes, or this text. */
	say(data: Uint8Array | string): void;
	/** Changes the document here, and tells the server as the stock client does. */
	write(change: (doc: Y.Doc) => void): void;
	hangUp(): void;
}

export interface Caller {
	readonly cookie?: string;
	readonly origin?: string;
}

/** Calls the room; settles when the server has answered the upgrade. Throws when it was refused. */
export async function call(
	site: Pick<DemoSite, 'port'>,
	room: string,
	{ cookie, origin }: Caller = {}
): Promise<Line> {
	const socket = new WebSocket(`ws://localhost:${site.port}/sync/${room}`, {
		headers: { ...(cookie === undefined ? {} : { cookie }), ...(origin === undefined ? {} : { origin }) }
	});
	const doc = new Y.Doc();
	const frames: Buffer[] = [];
	let code: number | null = null;
	const closed = new Promise<number>((settle) =>
		socket.on('close', (given) => {
			code = given;
			settle(given);
		})
	);
	const synced = Promise.withResolvers<void>();
	void closed.then(() => synced.resolve());
	socket.on('message', (data: Buffer) => {
		frames.push(data);
		const frame = readFrame(data);
		if (frame.kind === 'step1') socket.send(syncStep2Frame(Y.encodeStateAsUpdate(doc, frame.stateVector)));
		if (frame.kind === 'step2' || frame.kind === 'update') Y.applyUpdate(doc, frame.update, socket);
		if (frame.kind === 'step2') synced.resolve();
	});
	doc.on('update', (update: Uint8Array, from: unknown) => {
		if (from !== socket) socket.send(syncUpdateFrame(update));
	});
	await once(socket, 'open');
	socket.send(syncStep1Frame(Y.encodeStateVector(doc)));
	return {
		doc,
		heard: () => Buffer.concat(frames),
		get code() {
			return code;
		},
		closed,
		synced: synced.promise,
		say: (data) => socket.send(data),
		write: (change) => doc.transact(() => change(doc)),
		hangUp: () => socket.close()
	};
}
