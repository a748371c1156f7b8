/** The stock client, y-websocket's own provider, with the login that a browser would send along. */
import { WebsocketProvider } from 'y-websocket';
import WebSocket from 'ws';
import * as Y from 'yjs';
import { defineRoots } from '../../src/lib/document/names.ts';
import type { ClientOptions } from './sync-client.ts';

export interface Stock {
	readonly doc: Y.Doc;
	readonly provider: WebsocketProvider;
	end(): void;
}

export function openStock({ address, cookie, room }: ClientOptions): Stock {
	const doc = new Y.Doc();
	defineRoots(doc, [1, 2, 3, 4, 5, 6, 7, 8]);
	const Socket = class extends WebSocket {
		constructor(url: string | URL, protocols?: string | string[]) {
			super(url, protocols, { headers: { cookie } });
		}
	};
	const provider = new WebsocketProvider(address ?? '', room, doc, {
		WebSocketPolyfill: Socket as typeof globalThis.WebSocket & typeof WebSocket,
		disableBc: true,
		maxBackoffTime: 400
	});
	return {
		doc,
		provider,
		end: () => {
			provider.destroy();
			doc.destroy();
		}
	};
}
