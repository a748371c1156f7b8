/** One socket in one room: frames out, acknowledgements, the rate of writing, the close. */
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { CLOSES, type Close } from '../../src/lib/wire/closes.ts';
import { acknowledgeFrame } from '../../src/lib/wire/frames.ts';
import {
	ANSWER_BYTES_PER_SECOND,
	DOCUMENT_BYTES,
	PRESENCE_BYTES_PER_SECOND,
	UNSENT_BYTES
} from '../../src/lib/wire/limits.ts';

import { Allowance } from './allowance.ts';

/** What a session needs of a WebSocket. */
export interface Socket {
	readonly bufferedAmount: number;
	send(frame: Uint8Array): void;
	close(code: number, reason: string): void;
	terminate(): void;
	pause(): void;
	resume(): void;
}

export interface SessionFacts {
	readonly actor: Actor;
	/** The login this socket came with; the socket ends with it. */
	readonly login: string;
	/** Whether the client understands acknowledgements. */
	readonly acknowledges: boolean;
	/** Updates and questions per second in the long run; twice as many at once. */
	readonly updatesPerSecond: number;
	/** Called when an edit of this socket's is stored. */
	readonly wrote?: () => void;
}

export class Session {
	readonly facts: SessionFacts;
	/** Frames that wait for an answer from the database to an earlier one; null when none is awaited. */
	waiting: Uint8Array[] | null = null;
	readonly #socket: Socket;
	#acknowledged = 0;
	readonly #turns: Allowance;
	readonly #presence: Allowance;
	readonly #answers: Allowance;
	#closed = false;

	constructor(socket: Socket, facts: SessionFacts, now: number) {
		this.#socket = socket;
		this.facts = facts;
		this.#turns = new Allowance(facts.updatesPerSecond, facts.updatesPerSecond * 2, now);
		this.#presence = new Allowance(PRESENCE_BYTES_PER_SECOND, 4 * PRESENCE_BYTES_PER_SECOND, now);
		this.#answers = new Allowance(ANSWER_BYTES_PER_SECOND, 2 * DOCUMENT_BYTES, now);
	}

	get closed(): boolean {
		return this.#closed;
	}

	/** Sends a whole frame. A socket that doesn't read is dropped; it comes back and asks for what it lacks. */
	send(frame: Uint8Array): void {
		if (this.#closed) return;
		if (this.#socket.bufferedAmount > UNSENT_BYTES) {
			this.close('try-again', 'slow');
			this.#socket.terminate();
			return;
		}
		this.#socket.send(frame);
	}

	/** One more of this connection's update frames is committed or needed no commit. */
	acknowledge(): void {
		this.#acknowledged++;
		if (this.facts.acknowledges) this.send(acknowledgeFrame(this.#acknowledged));
	}

	/** Takes the right to send one update or question; false when the connection sends faster than allowed. */
	takeTurn(now: number): boolean {
		return this.#answers.has(now) && this.#turns.take(1, now);
	}

	/** Takes the right to have so many bytes of presence read; what comes beyond it is passed over in silence. */
	takePresence(bytes: number, now: number): boolean {
		return this.#presence.take(bytes, now);
	}

	/** Sends what it asked for; how much that is counts against the turns to come. */
	answer(frame: Uint8Array): void {
		this.#answers.owe(frame.length);
		this.send(frame);
	}

	/** No more frames are read until `resume`. */
	pause(): void {
		this.waiting = [];
		this.#socket.pause();
	}

	/** The frames that came since `pause`. */
	resume(): Uint8Array[] {
		const frames = this.waiting ?? [];
		this.waiting = null;
		if (!this.#closed) this.#socket.resume();
		return frames;
	}

	/** Closes with a named code; `reason` is a code of a closed list, never anybody's text. */
	close(name: Close, reason = ''): void {
		if (this.#closed) return;
		this.#closed = true;
		this.#socket.resume();
		this.#socket.close(CLOSES[name].code, reason);
	}

	/** The socket is gone by itself. */
	gone(): void {
		this.#closed = true;
	}
}
