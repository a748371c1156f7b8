/** One document on one line: the stock Yjs client, its frames counted, its content kept by the browser. */
import { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { nextAfter } from '../wire/closes.ts';
import { SUBPROTOCOL } from '../wire/frames.ts';
import { raiseByVector } from './clocks.ts';
import type { Clocks } from './clocks.ts';
import { countingSocket } from './counting-socket.ts';
import type { SocketType } from './counting-socket.ts';
import { startLedger } from './ledger.ts';
import { listen } from './listening.ts';
import { listenToNetwork } from './network.ts';
import { linePause } from './pause.ts';
import { rememberClocks } from './remembering.ts';
import type { Store } from './shelf.ts';

export interface SessionOptions {
	/** The room's full name. */
	readonly room: string;
	/** Where rooms are, without the name: `wss://host/sync`. */
	readonly url: string;
	readonly socket: SocketType;
	openStore(doc: Y.Doc): Promise<Store>;
	/** Something that the saved mark depends on may have changed. */
	changed(): void;
	/** The server closed the line for good, with this code and reason. */
	closed(code: number, reason: string): void;
}

export interface Session {
	readonly doc: Y.Doc;
	readonly awareness: Awareness;
	readonly committed: Clocks;
	connected(): boolean;
	/** No attempt to connect has failed yet, and none has succeeded. */
	beginning(): boolean;
	/** The server has sent all that this browser lacked. */
	synced(): boolean;
	/** The server has acknowledged all that this browser had. */
	settled(): boolean;
	/** The document holds what the server, or else the browser, had of it. */
	ready(): boolean;
	/** False when the browser refused to keep the document. */
	kept(): boolean;
	/** Tries again after the line was closed for good. */
	connect(): void;
	end(): Promise<void>;
}

/** A socket's readyState once it is open. */
const OPEN = 1;

/**
 * Others have been told that the entry left, under the clock that comes next: it is news to them only under the
 * one after that.
 */
function tellAgain(awareness: Awareness): void {
	for (let clock = 0; clock < 2; clock++) awareness.setLocalState(awareness.getLocalState());
}

/** Starts at once, and connects when what the browser had kept is in the document. */
export function startSession(options: SessionOptions): Session {
	const { room, url, socket, openStore, closed } = options;
	const doc = new Y.Doc();
	const awareness = new Awareness(doc);
	const ledger = startLedger();
	let beginning = true;
	let ready = false;
	let kept = true;
	let ended = false;
	const store = openStore(doc);
	const changed = () => {
		if (provider.wsconnected && provider.synced && ledger.settled())
			store.then((opened) => opened.sent?.()).catch(() => (kept = false));
		options.changed();
	};
	const clocks = rememberClocks(store, ledger.committed, () => {
		kept = false;
		changed();
	});
	const provider = new WebsocketProvider(url, room, doc, {
		connect: false,
		awareness,
		// Tabs must not exchange edits past the server.
		disableBc: true,
		protocols: [SUBPROTOCOL],
		shouldReconnect: ({ code }) => nextAfter(code) === 'come-back',
		WebSocketPolyfill: countingSocket(socket, (frame) => {
			ledger.sent(frame);
			changed();
		})
	});
	listen(provider, ledger, () => {
		clocks.soon();
		changed();
	});
	provider.on('status', ({ status }) => {
		if (status === 'connected') {
			beginning = false;
			ledger.opened();
			tellAgain(awareness);
		}
		changed();
	});
	provider.on('sync', (synced) => {
		ready ||= synced;
		clocks.soon();
		changed();
	});
	provider.on('connection-close', () => {
		beginning = false;
		provider.maxBackoffTime = linePause(provider.wsUnsuccessfulReconnects + 1);
	});
	provider.on('closed', ({ code, reason }) => closed(code, reason));
	doc.on('update', (update: Uint8Array, origin: unknown) => {
		if (origin === provider) {
			ledger.heard(update);
			clocks.soon();
		} else if (provider.ws?.readyState !== OPEN) {
			ledger.missed();
			changed();
		}
	});

	let networkLost = false;
	const stopListening = listenToNetwork(
		() => {
			networkLost = provider.shouldConnect;
			if (networkLost) provider.disconnect();
		},
		() => {
			if (networkLost && !ended) provider.connect();
			networkLost = false;
		}
	);

	const begin = async () => {
		try {
			const opened = await store;
			await opened.loaded;
			const known = await opened.committed();
			if (known !== null) raiseByVector(ledger.committed, known);
			ready ||= known !== null;
		} catch {
			// Told by `kept`: without a store the document lives as long as the page.
			kept = false;
		}
		if (!ended) provider.connect();
		changed();
	};
	void begin();

	return {
		doc,
		awareness,
		committed: ledger.committed,
		connected: () => provider.wsconnected,
		beginning: () => beginning,
		synced: () => provider.synced,
		settled: ledger.settled,
		ready: () => ready,
		kept: () => kept,
		connect: () => provider.connect(),
		end: async () => {
			ended = true;
			stopListening();
			provider.destroy();
			awareness.destroy();
			await clocks.stop();
			await store
				.then((opened) => opened.close())
				.catch(() => {
					kept = false;
				});
			doc.destroy();
		}
	};
}
