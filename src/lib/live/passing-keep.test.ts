import { describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { keepInPassing, type Drawer } from './passing-keep.ts';

interface TryDrawer extends Drawer {
	readonly updates: Map<number, Uint8Array>;
	vector: Uint8Array | null;
}

function tryDrawer(): TryDrawer {
	let last = 0;
	const drawer: TryDrawer = {
		updates: new Map(),
		vector: null,
		all: async () => [...drawer.updates],
		put: async (update) => {
			drawer.updates.set(++last, update);
			return last;
		},
		remove: async (keys) => keys.forEach((key) => drawer.updates.delete(key)),
		committed: async () => drawer.vector,
		remember: async (vector) => void (drawer.vector = vector),
		close: async () => undefined
	};
	return drawer;
}

const CALM = 5;
const opened = (drawer: Drawer, doc = new Y.Doc()) => ({
	doc,
	store: keepInPassing(Promise.resolve(drawer), doc, CALM)
});
const write = (doc: Y.Doc, words: string) => doc.getText('t').insert(doc.getText('t').length, words);
const settle = () => new Promise((done) => setTimeout(done, 4 * CALM));

/** What the server tells. */
function hear(doc: Y.Doc, words: string): void {
	const other = new Y.Doc();
	Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
	write(other, words);
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(other, Y.encodeStateVector(doc)), 'server');
}

async function readBack(drawer: Drawer): Promise<string> {
	const { doc, store } = opened(drawer);
	await store.loaded;
	const text = doc.getText('t').toString();
	await store.close();
	return text;
}

describe('keeping in passing', () => {
	it('[NTE-9] keeps nothing of what the server told', async () => {
		const drawer = tryDrawer();
		const { doc, store } = opened(drawer);
		await store.loaded;
		hear(doc, 'andras ord');
		await store.remember(Y.encodeStateVector(doc));
		await settle();
		expect(drawer.updates.size).toBe(0);
		expect(drawer.vector).toBeNull();
		expect(await store.committed()).toBeNull();
	});

	it('[NTE-9] keeps what is unsent with all it builds on, and what comes after', async () => {
		const drawer = tryDrawer();
		const { doc, store } = opened(drawer);
		await store.loaded;
		hear(doc, 'före ');
		write(doc, 'mitt ');
		hear(doc, 'efter ');
		write(doc, 'sist');
		await settle();
		expect(await readBack(drawer)).toBe('före mitt efter sist');
	});

	it('[NTE-9] lets go of it once the server has it, and begins again with the next word', async () => {
		const drawer = tryDrawer();
		const { doc, store } = opened(drawer);
		await store.loaded;
		write(doc, 'mitt ');
		await store.remember(Y.encodeStateVector(doc));
		store.sent?.();
		await settle();
		expect([drawer.updates.size, drawer.vector]).toEqual([0, null]);
		write(doc, 'till');
		await settle();
		expect(await readBack(drawer)).toBe('mitt till');
	});

	it('[NTE-9] a word written meanwhile stays', async () => {
		const drawer = tryDrawer();
		const { doc, store } = opened(drawer);
		await store.loaded;
		write(doc, 'mitt ');
		store.sent?.();
		write(doc, 'till');
		await settle();
		expect(await readBack(drawer)).toBe('mitt till');
	});

	it('[NTE-9] another page’s unsent words are left to it', async () => {
		const drawer = tryDrawer();
		const [one, two] = [opened(drawer), opened(drawer)];
		await Promise.all([one.store.loaded, two.store.loaded]);
		write(one.doc, 'en');
		write(two.doc, 'två');
		await settle();
		one.store.sent?.();
		await settle();
		expect(await readBack(drawer)).toBe('två');
		two.store.sent?.();
		await two.store.close();
		expect(drawer.updates.size).toBe(0);
	});

	it('[NTE-9] what an earlier visit left is in the document, and goes when it is sent', async () => {
		const drawer = tryDrawer();
		const before = opened(drawer);
		await before.store.loaded;
		write(before.doc, 'kvar');
		await before.store.close();
		const { doc, store } = opened(drawer);
		await store.loaded;
		expect(doc.getText('t').toString()).toBe('kvar');
		expect(await store.committed()).toEqual(Y.encodeStateVector(new Y.Doc()));
		store.sent?.();
		await vi.waitFor(() => expect(drawer.updates.size).toBe(0));
	});

	it('says so when the browser keeps nothing', async () => {
		const full = { ...tryDrawer(), put: () => Promise.reject(new Error('full')) };
		const { doc, store } = opened(full);
		await store.loaded;
		write(doc, 'mitt');
		await settle();
		await expect(store.remember(Y.encodeStateVector(doc))).rejects.toThrow('full');
	});
});
