/** For tests: what a browser keeps, in memory, and shared between the pages of one browser. */
import * as Y from 'yjs';
import type { FactStore } from './fact-store.ts';
import type { Shelf } from './shelf.ts';

interface Contents {
	updates: Uint8Array[];
	committed: Uint8Array | null;
	open: number;
}

export interface TryBrowser {
	readonly shelf: Shelf;
	readonly keeper: Storage;
	readonly stores: ReadonlyMap<string, { readonly updates: readonly Uint8Array[] }>;
}

function memoryStorage(): Storage {
	const items = new Map<string, string>();
	return {
		get length() {
			return items.size;
		},
		key: (index) => [...items.keys()][index] ?? null,
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, value) => void items.set(key, value),
		removeItem: (key) => void items.delete(key),
		clear: () => items.clear()
	};
}

export function startTryBrowser(): TryBrowser {
	const stores = new Map<string, Contents>();
	const contents = (name: string): Contents => {
		const there = stores.get(name) ?? { updates: [], committed: null, open: 0 };
		stores.set(name, there);
		return there;
	};
	const shelf: Shelf = {
		open: (name, doc) => {
			const kept = contents(name);
			const own = {};
			kept.open += 1;
			const keep = (update: Uint8Array, origin: unknown) => {
				if (origin !== own) kept.updates.push(update);
			};
			doc.on('update', keep);
			return {
				loaded: Promise.resolve().then(() => {
					kept.updates.push(Y.encodeStateAsUpdate(doc));
					doc.transact(() => {
						for (const update of kept.updates) Y.applyUpdate(doc, update, own);
					}, own);
				}),
				committed: () => Promise.resolve(kept.committed),
				remember: (stateVector) => {
					kept.committed = stateVector;
					return Promise.resolve();
				},
				close: () => {
					doc.off('update', keep);
					kept.open -= 1;
					return Promise.resolve();
				}
			};
		},
		names: () => Promise.resolve([...stores.keys()]),
		inUse: (name) => Promise.resolve((stores.get(name)?.open ?? 0) > 0),
		remove: (name) => {
			if (stores.get(name)?.open === 0) stores.delete(name);
			return Promise.resolve();
		},
		empty: (name) => {
			stores.delete(name);
			return Promise.resolve();
		}
	};
	return { shelf, keeper: memoryStorage(), stores };
}

export function memoryFacts(): FactStore {
	const all = new Map<string, unknown>();
	return {
		put: (user, evaluation, facts) => Promise.resolve(void all.set(`${user} ${evaluation}`, facts)),
		get: (user, evaluation) => Promise.resolve(all.get(`${user} ${evaluation}`)),
		clear: (user) => {
			for (const key of all.keys()) if (key.startsWith(`${user} `)) all.delete(key);
			return Promise.resolve();
		}
	};
}
