/** For tests: a socket within the process, as slow as one likes, its messages in order. */
import type { SocketType } from './counting-socket.ts';

/** The server's end of a socket. */
export interface TryLine {
	send(frame: Uint8Array): void;
	close(code: number, reason: string): void;
}

/** What the server does with a line. */
export interface TryListener {
	receive(frame: Uint8Array): void;
	/** The line is gone, whoever ended it. */
	left(): void;
}

/**
 * A kind of socket whose server is `accept`; null turns the browser away without a word.
 * `delay` gives how long each message is on its way, in milliseconds.
 */
export function trySocket(
	accept: (line: TryLine, url: string) => TryListener | null,
	delay: () => number = () => 0
): SocketType {
	return class extends EventTarget implements WebSocket {
		static readonly CONNECTING = 0;
		static readonly OPEN = 1;
		static readonly CLOSING = 2;
		static readonly CLOSED = 3;
		readonly CONNECTING = 0;
		readonly OPEN = 1;
		readonly CLOSING = 2;
		readonly CLOSED = 3;
		binaryType: BinaryType = 'blob';
		readonly bufferedAmount = 0;
		readonly extensions = '';
		readonly protocol = '';
		readonly url: string;
		readyState: 0 | 1 | 2 | 3 = 0;
		onopen: WebSocket['onopen'] = null;
		onclose: WebSocket['onclose'] = null;
		onerror: WebSocket['onerror'] = null;
		onmessage: WebSocket['onmessage'] = null;
		listener: TryListener | null = null;
		/** When the latest message of each direction arrives. */
		readonly arrivals = { up: 0, down: 0 };

		constructor(url: string | URL) {
			super();
			this.url = String(url);
			setTimeout(() => this.begin(), delay());
		}

		begin(): void {
			if (this.readyState !== 0) return;
			this.readyState = 1;
			const line: TryLine = {
				send: (frame) => {
					const { buffer } = frame.slice();
					this.later('down', () => this.onmessage?.(new MessageEvent('message', { data: buffer })));
				},
				close: (code, reason) => this.end(code, reason)
			};
			this.listener = accept(line, this.url);
			if (this.listener === null) return this.end(1006, '');
			// Turned away at the door, a browser still hears that the line was opened.
			this.onopen?.(new Event('open'));
		}

		later(way: 'up' | 'down', act: () => void): void {
			const now = Date.now();
			this.arrivals[way] = Math.max(this.arrivals[way], now + delay());
			setTimeout(() => {
				if (this.readyState === 1) act();
			}, this.arrivals[way] - now);
		}

		end(code: number, reason: string): void {
			if (this.readyState > 1) return;
			this.readyState = 2;
			this.listener?.left();
			setTimeout(() => {
				this.readyState = 3;
				this.onclose?.(Object.assign(new Event('close'), { code, reason, wasClean: true }));
			});
		}

		send(data: unknown): void {
			if (!(data instanceof Uint8Array)) throw new TypeError('only bytes');
			const bytes = data.slice();
			this.later('up', () => this.listener?.receive(bytes));
		}

		close(): void {
			this.end(1005, '');
		}
	};
}
