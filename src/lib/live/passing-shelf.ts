/** The shelf of notes: their stores are named and laid out as all others, and hold something only while it is unsent. */
import * as idb from 'lib0/indexeddb';
import type * as Y from 'yjs';
import { keepInPassing, type Drawer } from './passing-keep.ts';
import type { Shelf, Store } from './shelf.ts';
import { COMMITTED, CUSTOM, UPDATES, browserShelf, openKept } from './store.ts';
import { holdStore } from './store-lock.ts';

async function drawerIn(name: string, letGo: () => void): Promise<Drawer> {
	const db = await openKept(name);
	const updates = () => idb.transact(db, [UPDATES])[0] ?? missing();
	const custom = () => idb.transact(db, [CUSTOM])[0] ?? missing();
	return {
		async all() {
			const found = await idb.getAllKeysValues(updates());
			return found.flatMap(({ k, v }) => (typeof k === 'number' ? [[k, bytesOf(v)] as const] : []));
		},
		put: async (update) => Number(await idb.rtop(updates().add(update))),
		async remove(keys) {
			const store = updates();
			await Promise.all(keys.map((key) => idb.del(store, key)));
		},
		async committed() {
			const value: unknown = await idb.get(custom(), COMMITTED);
			return value instanceof ArrayBuffer ? new Uint8Array(value) : null;
		},
		async remember(stateVector) {
			if (stateVector === null) await idb.del(custom(), COMMITTED);
			else await idb.put(custom(), stateVector.slice().buffer, COMMITTED);
		},
		async close() {
			db.close();
			letGo();
		}
	};
}

function bytesOf(value: unknown): Uint8Array {
	if (!(value instanceof Uint8Array)) throw new TypeError('the store holds something else than updates');
	return value;
}

function missing(): never {
	throw new Error('the store has no table');
}

function open(name: string, doc: Y.Doc): Store {
	return keepInPassing(drawerIn(name, holdStore(name)), doc);
}

export const passingShelf: Shelf = { ...browserShelf, open };
