/**
 * A browser's end of the socket, by hand: keeps its document through lost lines, counts acknowledgements, and knows
 * which of the words it wrote have been acknowledged. Comes back by itself where the close code says so.
 */
import WebSocket from 'ws';
import * as Y from 'yjs';
import { narrativeRoot } from '../../src/lib/document/names.ts';
import { defineRoots } from '../../src/lib/document/names.ts';
import { writeScore } from '../../src/lib/document/scores.ts';
import { nextAfter } from '../../src/lib/wire/closes.ts';
import {
	readFrame,
	SUBPROTOCOL,
	syncStep1Frame,
	syncStep2Frame,
	syncUpdateFrame
} from '../../src/lib/wire/frames.ts';

export interface Closed {
	readonly code: number;
	readonly reason: string;
	/** Milliseconds since 1970. */
	readonly at: number;
}

export interface Client {
	readonly doc: Y.Doc;
	readonly written: ReadonlySet<string>;
	readonly acknowledged: ReadonlySet<string>;
	/** From sending to acknowledgement, in milliseconds. */
	readonly delays: readonly number[];
	readonly closes: readonly Closed[];
	readonly open: boolean;
	/** Whether it has been told what the server has, in this connection. */
	readonly synced: boolean;
	/** Whether all it has written is acknowledged. */
	readonly saved: boolean;
	/** Puts a word, found nowhere else, into the area's general text; at which of its words is given by `chance` (0…1). */
	write(area: number, chance: number): string;
	score(question: string, x: number): void;
	/** Leaves its line, if it has one, and takes another: to this address, or to none. */
	move(address: string | null): void;
	end(): void;
}

export interface ClientOptions {
	readonly address: string | null;
	readonly cookie: string;
	readonly room: string;
	readonly user: string;
}

interface Sent {
	words: readonly string[];
	readonly at: number;
}

const SERVER = Symbol('server');
const AREAS = [1, 2, 3, 4, 5, 6, 7, 8];
const BACK_AFTER_MS = 60;
let clients = 0;

export function openClient({ address, cookie, room, user }: ClientOptions): Client {
	const name = `${user.slice(0, 1)}${++clients}`;
	const doc = new Y.Doc();
	defineRoots(doc, AREAS);
	const written = new Set<string>();
	const acknowledged = new Set<string>();
	const delays: number[] = [];
	const closes: Closed[] = [];
	let unsent: string[] = [];
	let target = address;
	let socket: WebSocket | null = null;
	let sent: Sent[] = [];
	let counted = 0;
	let synced = false;
	let ended = false;

	const isOpen = () => socket?.readyState === WebSocket.OPEN;

	/** All that isn't acknowledged goes with this frame; what earlier frames carried may not have been kept. */
	function answer(through: WebSocket, stateVector: Uint8Array): void {
		for (const one of sent) one.words = [];
		unsent = [];
		const words = [...written].filter((word) => !acknowledged.has(word));
		sent.push({ words, at: performance.now() });
		through.send(syncStep2Frame(Y.encodeStateAsUpdate(doc, stateVector)));
	}

	function acknowledge(count: number): void {
		for (const { words, at } of sent.slice(counted, count)) {
			for (const word of words) acknowledged.add(word);
			delays.push(performance.now() - at);
		}
		counted = count;
	}

	function hear(through: WebSocket, data: WebSocket.RawData): void {
		if (!(data instanceof Buffer)) return;
		const frame = readFrame(data);
		if (frame.kind === 'step1') answer(through, frame.stateVector);
		else if (frame.kind === 'acknowledge') acknowledge(frame.count);
		else if (frame.kind === 'update') Y.applyUpdate(doc, frame.update, SERVER);
		else if (frame.kind === 'step2') {
			Y.applyUpdate(doc, frame.update, SERVER);
			synced = true;
		}
	}

	function connect(): void {
		if (target === null || ended) return;
		const next = new WebSocket(`${target}/${room}`, SUBPROTOCOL, { headers: { cookie } });
		socket = next;
		sent = [];
		counted = 0;
		synced = false;
		next.on('open', () => next.send(syncStep1Frame(Y.encodeStateVector(doc))));
		next.on('message', (data) => {
			if (socket === next) hear(next, data);
		});
		// Refused and reset lines end in `close`.
		next.on('error', () => undefined);
		next.on('close', (code, reason) => {
			if (socket !== next) return;
			socket = null;
			synced = false;
			closes.push({ code, reason: reason.toString(), at: Date.now() });
			if (nextAfter(code) === 'come-back') setTimeout(() => socket ?? connect(), BACK_AFTER_MS);
		});
	}

	doc.on('update', (update: Uint8Array, origin: unknown) => {
		if (origin === SERVER || socket === null || !isOpen()) return;
		sent.push({ words: unsent, at: performance.now() });
		unsent = [];
		socket.send(syncUpdateFrame(update));
	});

	connect();
	return {
		doc,
		written,
		acknowledged,
		delays,
		closes,
		get open() {
			return isOpen();
		},
		get synced() {
			return synced;
		},
		get saved() {
			return isOpen() && synced && counted === sent.length && acknowledged.size === written.size;
		},
		write: (area, chance) => {
			const word = `${name}.${written.size};`;
			written.add(word);
			unsent.push(word);
			doc.transact(() => insert(doc.get(narrativeRoot(area, 'general'), Y.XmlElement), word, chance));
			return word;
		},
		score: (question, x) => {
			writeScore(doc, question, user, { x, rationale: name, confidence: null });
		},
		move: (next) => {
			target = next;
			const former = socket;
			socket = null;
			synced = false;
			former?.terminate();
			connect();
		},
		end: () => {
			ended = true;
			socket?.terminate();
		}
	};
}

/** In the section's first paragraph, which the server made, after one of the words that stand there. */
function insert(section: Y.XmlElement, word: string, chance: number): void {
	const paragraph = section.get(0);
	if (!(paragraph instanceof Y.XmlElement)) throw new Error('nobody writes before the document has come');
	const first = paragraph.get(0);
	const text = first instanceof Y.XmlText ? first : new Y.XmlText();
	if (text !== first) paragraph.insert(0, [text]);
	const ends = [0, ...[...text.toString().matchAll(/;/g)].map(({ index }) => index + 1)];
	text.insert(ends[Math.floor(chance * ends.length)] ?? 0, word);
}
