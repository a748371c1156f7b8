/** A room as a page sees it: the document, whether it is saved, and what the server would not take. */
import { untrack } from 'svelte';
import type { RefusalCode } from '../domain/refusal.ts';
import { closeNamed, nextAfter } from '../wire/closes.ts';
import type { Close } from '../wire/closes.ts';
import { parseRoom, roomId } from '../wire/rooms.ts';
import { gatherOlder, piecesOf } from './gather.ts';
import type { LiveRoom, Refusal, RoomOptions } from './live-room.ts';
import { doorPause } from './pause.ts';
import { flushWrites } from './pending-writes.ts';
import { refusalCodeOf } from './refusal-code.ts';
import { savedMark } from './saved-mark.ts';
import type { Saved } from './saved-mark.ts';
import { startSession } from './session.ts';
import type { Session } from './session.ts';
import { browserShelf } from './store.ts';
import { storeName, storesFor } from './store-name.ts';
import type { StoreName } from './store-name.ts';
import { unsentOf } from './unsent.ts';
import { keptUnsent } from './unsent-kept.ts';
import type { Kept } from './unsent-kept.ts';
import { startWaiters } from './waiters.ts';

/** How often unsent work is counted while offline, in milliseconds. */
const COUNT = 500;
/** After so many fresh documents refused in a row, without one saved, the line stays closed. */
const FRESH_STARTS = 2;

function roomsUrl(): string {
	return `${location.origin.replace(/^http/, 'ws')}/sync`;
}

/**
 * Opens a room in the browser, for a page that calls `close` when it leaves. What the browser had kept is in the
 * document first, offline too; then the line is opened, and comes back by itself whenever it is lost.
 */
export function openRoom(options: RoomOptions): LiveRoom {
	const { name, user, url = roomsUrl(), socket = WebSocket } = options;
	const { shelf = browserShelf, keeper = localStorage } = options;
	const ref = parseRoom(name);
	const kept = keptUnsent(keeper, user.id, ref === null ? name : roomId(ref));
	const waiters = startWaiters();

	let store: StoreName = { user: user.id, room: name, beginning: 1 };
	let saved = $state<Saved>('saving');
	let waiting = $state(0);
	let connected = $state(false);
	let ready = $state(false);
	let keeps = $state(true);
	let closed = $state<Close | null>(null);
	let refusal = $state.raw<Refusal | null>(null);
	let lastCode: RefusalCode | null = null;
	let freshStarts = 0;
	let turnedAway = 0;
	/** The room has a new epoch: what is in this document goes no further. */
	let outdated = false;
	let left = false;
	let counting: ReturnType<typeof setTimeout> | null = null;
	let knocking: ReturnType<typeof setTimeout> | null = null;

	const begin = (find: () => Promise<StoreName>): Session => {
		const begun = startSession({
			room: name,
			url,
			socket,
			openStore: async (doc) => shelf.open(storeName(await find()), doc),
			// Something may be sent while the page is drawn: a focused text that is taken away tells that its caret is gone.
			changed: () => untrack(() => refresh(begun)),
			closed: (code, reason) => void turned(begun, code, reason)
		});
		begun.awareness.setLocalStateField('user', user);
		return begun;
	};

	const stores = shelf.names().then((names) => storesFor(names, user.id, name));
	let session = $state.raw(begin(async () => (store = (await stores).current)));
	const gathering = stores.then(({ older }) => gatherOlder(shelf, kept, older));
	gathering.catch(() => {
		keeps = false;
	});

	function refresh(of: Session): void {
		if (of !== session || left) return;
		connected = session.connected();
		ready = session.ready();
		keeps = keeps && session.kept();
		if (connected) closed = null;
		if (isSaved()) {
			freshStarts = 0;
			outdated = false;
			turnedAway = 0;
			waiters.tell();
		}
		showMark();
		if (connected) waiting = 0;
		else counting ??= setTimeout(count, COUNT);
	}

	function isSaved(): boolean {
		return session.connected() && session.synced() && session.settled();
	}

	function showMark(): void {
		saved = savedMark({
			refused: refusal !== null,
			connected,
			beginning: session.beginning(),
			synced: session.synced(),
			settled: session.settled()
		});
	}

	function count(): void {
		counting = null;
		waiting = connected ? 0 : unsentOf(session.doc, session.committed).length;
	}

	function showRefusal(): void {
		const unsent = kept.list();
		const nothing = unsent.length === 0 && lastCode === null;
		refusal = nothing ? null : { code: lastCode ?? unsent.at(-1)?.code ?? null, unsent };
		showMark();
	}

	/** What the present document holds that is not committed, the last keystrokes too. */
	function pieces(code: RefusalCode | null): Kept[] {
		flushWrites(session.doc);
		return piecesOf(store, session.doc, session.committed, code);
	}

	/** Keeps what is unsent, and goes on with a fresh document under a fresh client ID and store. */
	async function startFresh(code: RefusalCode): Promise<void> {
		const given = { session, store };
		lastCode = code;
		kept.add(pieces(code));
		showRefusal();
		if (++freshStarts > FRESH_STARTS) return;
		closed = null;
		store = { ...store, beginning: store.beginning + 1 };
		session = begin(() => Promise.resolve(store));
		session.awareness.setLocalStateField('at', given.session.awareness.getLocalState()?.['at'] ?? null);
		await given.session.end();
		await shelf.remove(storeName(given.store));
	}

	/** Lets the page read its data again; if it then still wants this room, asks for it again. */
	async function askAgain(of: Session): Promise<void> {
		await options.onReload?.();
		if (left || of !== session) return;
		knocking ??= setTimeout(() => {
			knocking = null;
			if (!left) session.connect();
		}, doorPause(turnedAway++));
	}

	/** Once the same person has signed in again, the line is opened and what was written since is sent. */
	async function signedInAgain(of: Session): Promise<void> {
		if (options.onSignIn === undefined) return;
		await options.onSignIn();
		if (!left && of === session) session.connect();
	}

	async function turned(of: Session, code: number, reason: string): Promise<void> {
		if (of !== session || left) return;
		closed = closeNamed(code);
		const next = nextAfter(code);
		if (next === 'sign-in') await signedInAgain(of);
		if (next === 'start-fresh' || next === 'stop') await startFresh(refusalCodeOf(closed, reason));
		if (next !== 'reload') return;
		outdated = closed === 'old-epoch';
		if (outdated) kept.add(pieces(null));
		await askAgain(of);
	}

	async function leave(): Promise<void> {
		flushWrites(session.doc);
		if (outdated) kept.add(pieces(null));
		await session.end();
		if (outdated) await shelf.remove(storeName(store));
	}

	const stopListening = kept.listen(showRefusal);
	showRefusal();

	return {
		get doc() {
			return session.doc;
		},
		get awareness() {
			return session.awareness;
		},
		get saved() {
			return saved;
		},
		get waiting() {
			return waiting;
		},
		get connected() {
			return connected;
		},
		get ready() {
			return ready;
		},
		get refusal() {
			return refusal;
		},
		get closed() {
			return closed;
		},
		get kept() {
			return keeps;
		},
		dismiss: (id) => {
			if (id === undefined || kept.list().every((one) => one.id === id)) lastCode = null;
			kept.remove(id === undefined ? kept.list().map((one) => one.id) : [id]);
		},
		whenSaved: (within) => {
			flushWrites(session.doc);
			return isSaved() ? Promise.resolve(true) : waiters.wait(within);
		},
		close: async () => {
			if (left) return;
			left = true;
			stopListening();
			waiters.stop();
			if (counting !== null) clearTimeout(counting);
			if (knocking !== null) clearTimeout(knocking);
			await leave();
		}
	};
}
