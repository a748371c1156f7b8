/** The browser's store: IndexedDB, written by y-indexeddb as the document changes. */
import * as idb from 'lib0/indexeddb';
import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';
import { decodeStateVector, encodeStateVector } from 'yjs';
import { raise } from './clocks.ts';
import type { Shelf, Store } from './shelf.ts';
import { holdStore, whileIdle } from './store-lock.ts';

export const COMMITTED = 'committed';
/** The library's object stores. */
export const UPDATES = 'updates';
export const CUSTOM = 'custom';

/** The database of that name, laid out as the library does. */
export function openKept(name: string): Promise<IDBDatabase> {
	return idb.openDB(name, (fresh) => idb.createStores(fresh, [[UPDATES, { autoIncrement: true }], [CUSTOM]]));
}

async function committedIn(kept: IndexeddbPersistence): Promise<Uint8Array | null> {
	const value: unknown = await kept.get(COMMITTED);
	return value instanceof ArrayBuffer ? new Uint8Array(value) : null;
}

function open(name: string, doc: Y.Doc): Store {
	const letGo = holdStore(name);
	const kept = new IndexeddbPersistence(name, doc);
	return {
		loaded: kept._db.then(() => kept.whenSynced).then(() => undefined),
		committed: () => committedIn(kept),
		remember: async (stateVector) => {
			// Two tabs share the store, each knowing what it has heard.
			const known = await committedIn(kept);
			const clocks = decodeStateVector(stateVector);
			if (known !== null) raise(clocks, decodeStateVector(known));
			await kept.set(COMMITTED, encodeStateVector(clocks).slice().buffer);
		},
		close: () => kept.destroy().finally(letGo)
	};
}

async function remove(name: string): Promise<void> {
	await whileIdle(name, () => idb.deleteDB(name));
}

async function inUse(name: string): Promise<boolean> {
	return !(await whileIdle(name, () => Promise.resolve()));
}

async function empty(name: string): Promise<void> {
	const db = await openKept(name);
	await Promise.all(idb.transact(db, [UPDATES, CUSTOM]).map((store) => idb.rtop(store.clear())));
	db.close();
	await remove(name);
}

async function names(): Promise<readonly string[]> {
	return (await indexedDB.databases()).map(({ name }) => name).filter((name) => name !== undefined);
}

export const browserShelf: Shelf = { open, names, inUse, remove, empty };
