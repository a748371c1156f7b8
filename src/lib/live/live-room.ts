/** What a page gives to open a room, and what it gets. */
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { RefusalCode } from '../domain/refusal.ts';
import type { Close } from '../wire/closes.ts';
import type { SocketType } from './counting-socket.ts';
import type { Here } from './people-here.ts';
import type { Saved } from './saved-mark.ts';
import type { Shelf } from './shelf.ts';
import type { Kept } from './unsent-kept.ts';

export interface RoomOptions {
	/** The room's full name, epoch included, as the page's data gives it. */
	readonly name: string;
	readonly user: Here;
	/** Where rooms are; by default `/sync` of the page's own host. */
	readonly url?: string;
	/** The room has another name or other rights now: read the page's data again. */
	readonly onReload?: () => void | Promise<void>;
	/** The server knows no login; settles when the person has signed in again. */
	readonly onSignIn?: () => Promise<void>;
	/** What tests replace: the socket, where documents are kept, where unsent words are kept. */
	readonly socket?: SocketType;
	readonly shelf?: Shelf;
	readonly keeper?: Storage;
}

export interface Refusal {
	/** Why the server refused; null when it had begun the room anew, which refuses nothing. */
	readonly code: RefusalCode | null;
	/** What was not committed, until the person has inserted or dismissed it. */
	readonly unsent: readonly Kept[];
}

export interface LiveRoom {
	/** Replaced by a fresh one after a refusal: bind anew whenever it changes. */
	readonly doc: Y.Doc;
	readonly awareness: Awareness;
	readonly saved: Saved;
	/** How many scores and sections hold work that only this browser has; counted while offline. */
	readonly waiting: number;
	readonly connected: boolean;
	/** The document holds what the server or the browser had of it; until then it is empty, not blank. */
	readonly ready: boolean;
	readonly refusal: Refusal | null;
	/** Why the server closed the line for good; null while connected or coming back by itself. */
	readonly closed: Close | null;
	/** False when the browser would not keep the document: then offline work lives as long as the page. */
	readonly kept: boolean;
	/** The person has dealt with this piece; without an id, with all of them. */
	dismiss(id?: string): void;
	/** Whether everything is saved within so many milliseconds. */
	whenSaved(within: number): Promise<boolean>;
	/** Leaves the room; settles when its store is closed. What isn't sent stays there for the next visit. */
	close(): Promise<void>;
}
