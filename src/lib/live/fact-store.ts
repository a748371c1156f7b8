/** Where the browser keeps what a workspace needs to open without a network: one database for each person. */
import * as idb from 'lib0/indexeddb';

export interface FactStore {
	put(user: string, evaluation: string, facts: unknown): Promise<void>;
	/** Undefined when nothing is kept. */
	get(user: string, evaluation: string): Promise<unknown>;
	clear(user: string): Promise<void>;
}

const WORKSPACES = 'workspaces';

function nameOf(user: string): string {
	return `samsyn-facts:${user}`;
}

async function within<T>(user: string, act: (store: IDBObjectStore) => Promise<T>): Promise<T> {
	const db = await idb.openDB(nameOf(user), (fresh) => idb.createStores(fresh, [[WORKSPACES]]));
	try {
		const [store] = idb.transact(db, [WORKSPACES]);
		if (store === undefined) throw new Error('the fact store has no table');
		return await act(store);
	} finally {
		db.close();
	}
}

export const browserFacts: FactStore = {
	put: (user, evaluation, facts) => within(user, (store) => idb.rtop(store.put(facts, evaluation))),
	get: (user, evaluation) => within(user, (store) => idb.rtop(store.get(evaluation))),
	clear: (user) => idb.deleteDB(nameOf(user))
};
