/**
 * Keeping a document only while it holds something that no server has: notes of an interview are nobody's to find in a
 * browser afterwards.
 */
import * as Y from 'yjs';
import { raise } from './clocks.ts';
import type { Store } from './shelf.ts';

/** Where updates are put, one by one, and taken away again. */
export interface Drawer {
	all(): Promise<readonly (readonly [key: number, update: Uint8Array])[]>;
	put(update: Uint8Array): Promise<number>;
	remove(keys: readonly number[]): Promise<void>;
	committed(): Promise<Uint8Array | null>;
	/** Null: none any more. */
	remember(stateVector: Uint8Array | null): Promise<void>;
	close(): Promise<void>;
}

/** For so long nothing may have been written before what is sent is let go of, in milliseconds. */
const CALM = 500;
/** A state vector of a document in which nothing is known to be committed. */
const NOTHING = Y.encodeStateVector(new Y.Doc());

export function keepInPassing(drawer: Promise<Drawer>, doc: Y.Doc, calm = CALM): Store {
	const loading = {};
	/** What this page has put there or found there: another page's own is left to it. */
	let keys: number[] = [];
	let holding = false;
	let known: Uint8Array | null = null;
	let timer: ReturnType<typeof setTimeout> | null = null;
	let turn: Promise<void> = Promise.resolve();

	function inTurn(task: (opened: Drawer) => Promise<void>): Promise<void> {
		const done = turn.then(async () => task(await drawer));
		// Who asked is told; the next in turn is not held up.
		turn = done.catch(() => undefined);
		return done;
	}

	function put(update: Uint8Array): Promise<void> {
		return inTurn(async (opened) => void keys.push(await opened.put(update)));
	}

	function stay(): void {
		if (timer !== null) clearTimeout(timer);
		timer = null;
	}

	const changed = (update: Uint8Array, origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
		if (origin === loading) return;
		if (local) stay();
		if (!holding && !local) return;
		// What is written builds on what was there before it.
		const first = !holding;
		holding = true;
		put(first ? Y.encodeStateAsUpdate(doc) : update).catch(failed);
		const vector = known;
		if (first && vector !== null) inTurn((opened) => opened.remember(vector)).catch(failed);
	};
	doc.on('update', changed);

	let broken: unknown = null;
	const failed = (error: unknown) => void (broken ??= error);

	async function letGo(): Promise<void> {
		timer = null;
		holding = false;
		await inTurn(async (opened) => {
			const gone = keys;
			keys = [];
			await opened.remove(gone);
			if ((await opened.all()).length === 0) await opened.remember(null);
		});
	}

	return {
		loaded: inTurn(async (opened) => {
			const found = await opened.all();
			keys = found.map(([key]) => key);
			holding ||= found.length > 0;
			doc.transact(() => {
				for (const [, update] of found) Y.applyUpdate(doc, update, loading);
			}, loading);
		}),
		async committed() {
			const opened = await drawer;
			return (await opened.committed()) ?? ((await opened.all()).length > 0 ? NOTHING : null);
		},
		async remember(stateVector) {
			if (broken !== null) throw broken;
			known = stateVector;
			if (!holding) return;
			await inTurn(async (opened) => {
				const clocks = Y.decodeStateVector(stateVector);
				const before = await opened.committed();
				if (before !== null) raise(clocks, Y.decodeStateVector(before));
				await opened.remember(Y.encodeStateVector(clocks));
			});
		},
		sent() {
			if (holding) timer ??= setTimeout(() => void letGo().catch(failed), calm);
		},
		async close() {
			doc.off('update', changed);
			if (timer !== null) {
				stay();
				await letGo().catch(failed);
			}
			await turn;
			await (await drawer).close();
		}
	};
}
