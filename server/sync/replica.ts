/** A room's document as this process knows it: the journal up to `head`, and what is applied but not yet committed. */
import * as Y from 'yjs';
import { canonicalJson } from '../../src/lib/document/canonical.ts';
import { loadDoc, type DocKind } from '../../src/lib/document/load.ts';
import { snapshot } from '../../src/lib/document/snapshot.ts';
import type { Evaluation } from '../../src/lib/domain/evaluation.ts';
import { DOCUMENT_BYTES } from '../../src/lib/wire/limits.ts';
import type { RoomRef } from '../../src/lib/wire/rooms.ts';
import type { Loaded } from '../journal/read.ts';
import type { RoomState } from '../journal/room.ts';
import type { Standing } from './guard.ts';
import type { Commit } from './outbox.ts';
import type { RoomStore } from './store.ts';

/** Origin of what comes from the journal and so is committed already. */
const JOURNAL = Symbol('journal');

/** After so many journal rows a checkpoint spares the next opening. */
const ROWS_BETWEEN_CHECKPOINTS = 2_000;

export class Replica implements Standing {
	readonly doc: Y.Doc;
	readonly kind: DocKind;
	readonly #store: RoomStore;
	#state: RoomState;
	#evaluation: Evaluation;
	#writers: Map<number, string>;
	/** What the document says has changed, while a session's update is applied; null otherwise. */
	#emitted: Uint8Array[] | null = null;
	#rowsSinceCheckpoint: number;
	#rowsSinceComparison = 0;
	#weight: number;

	private constructor(
		store: RoomStore,
		kind: DocKind,
		state: Loaded,
		evaluation: Evaluation,
		writers: Map<number, string>
	) {
		this.kind = kind;
		this.doc = loadDoc(state.updates, kind);
		this.#store = store;
		this.#state = { epoch: state.epoch, head: state.head, gate: state.gate };
		this.#weight = state.updates.reduce((sum, { length }) => sum + length, 0);
		this.#rowsSinceCheckpoint = Math.max(0, state.updates.length - 1);
		this.#evaluation = evaluation;
		this.#writers = writers;
		this.doc.on('update', (update: Uint8Array) => void this.#emitted?.push(update));
	}

	/** Or why there is none: no such room or evaluation, or another epoch than the name says. */
	static async load(ref: RoomRef, store: RoomStore): Promise<Replica | 'no-room' | 'old-epoch'> {
		const loaded = await store.load();
		if (loaded === undefined) return 'no-room';
		if (loaded.epoch !== ref.epoch) return 'old-epoch';
		// The gate was read with the journal, before the facts: facts newer than the gate are caught by the gate.
		const [evaluation, writers] = await Promise.all([store.evaluation(), store.writers(loaded.epoch)]);
		if (evaluation === null) return 'no-room';
		return new Replica(store, kindOf(ref, evaluation), loaded, evaluation, writers);
	}

	get state(): RoomState {
		return this.#state;
	}

	get evaluation(): Evaluation {
		return this.#evaluation;
	}

	get writers(): ReadonlyMap<number, string> {
		return this.#writers;
	}

	/**
	 * Applies a judged update and returns the bytes the document emitted for it, or null if nothing changed.
	 * Throws if the document is left with something pending or half-done: then it must be loaded anew.
	 */
	apply(update: Uint8Array): Uint8Array | null {
		const emitted: Uint8Array[] = [];
		this.#emitted = emitted;
		try {
			Y.applyUpdate(this.doc, update);
		} finally {
			this.#emitted = null;
		}
		this.#assertWhole();
		this.#weight += update.length;
		// The document may clear away marks that an edit left without effect, in an update of its own.
		return emitted.length > 1 ? Y.mergeUpdates(emitted) : (emitted[0] ?? null);
	}

	/** Roughly how many bytes the document is; counted anew when the estimate comes near the limit. */
	get weight(): number {
		if (this.#weight > DOCUMENT_BYTES) this.#weight = Y.encodeStateAsUpdate(this.doc).length;
		return this.#weight;
	}

	stateVector(): Uint8Array {
		return Y.encodeStateVector(this.doc);
	}

	/** Everything a client with this state vector lacks; null for bytes that are no state vector. */
	lackedBy(stateVector: Uint8Array): Uint8Array | null {
		try {
			return Y.encodeStateAsUpdate(this.doc, stateVector);
		} catch {
			// Yjs throws its decoder's errors; the document is only read here, whatever the bytes are.
			return null;
		}
	}

	/** Own rows and claims are in the journal, which now ends at `head`; answers with what others wrote in between. */
	async committed(commit: Commit, head: number): Promise<Uint8Array[]> {
		for (const { clientId, user } of commit.writers) this.#writers.set(clientId, user);
		const rows = commit.rows.length;
		const between = head - rows - this.#state.head;
		const others: Uint8Array[] = [];
		if (between > 0) {
			for (const row of await this.#store.since(this.#state.epoch, this.#state.head)) {
				if (row.seq <= head - rows) others.push(row.bytes);
			}
			if (others.length < between) throw new Error('the journal has rows no more that were not read here');
			for (const bytes of others) Y.applyUpdate(this.doc, bytes, JOURNAL);
		}
		this.#state = { ...this.#state, head };
		this.#count(rows + others.length);
		return others;
	}

	/**
	 * Reads the journal and, where the gate was raised, the facts, up to now. Only called while nothing is being
	 * appended. `raised` tells that what waits must be judged again.
	 */
	async readOn(
		all: boolean
	): Promise<{ rows: Uint8Array[]; raised: boolean } | 'no-room' | 'old-epoch' | 'try-again'> {
		const state = await this.#store.state();
		if (state === undefined) return 'no-room';
		if (state.epoch !== this.#state.epoch) return 'old-epoch';
		const raised = state.gate !== this.#state.gate;
		const evaluation = raised || all ? await this.#store.evaluation() : this.#evaluation;
		if (evaluation === null) return 'no-room';
		const rows = state.head > this.#state.head ? await this.#store.since(state.epoch, this.#state.head) : [];
		// A checkpoint of notes has taken the place of rows that were not read here: everything is read anew.
		if (rows.length < state.head - this.#state.head) return 'try-again';
		const writers = rows.length > 0 || all ? await this.#store.writers(state.epoch) : this.#writers;
		// From here to the return nothing is awaited, so facts, gate and document change at one instant.
		for (const row of rows) Y.applyUpdate(this.doc, row.bytes, JOURNAL);
		this.#assertWhole();
		this.#writers = writers;
		this.#evaluation = evaluation;
		this.#state = { ...state, head: rows.at(-1)?.seq ?? this.#state.head };
		this.#count(rows.length);
		return { rows: rows.map((row) => row.bytes), raised };
	}

	/**
	 * Compares with a fresh reading of the journal, if asked, and stores a checkpoint if enough rows came since the last.
	 * False when the journal reads otherwise. Only called while nothing waits for a commit.
	 */
	async rest(compare: boolean): Promise<boolean> {
		if (compare && this.#rowsSinceComparison > 0) {
			if (!(await this.#readsAlike())) return false;
			this.#rowsSinceComparison = 0;
		}
		// What was deleted from notes stays in their rows until a checkpoint stands for them.
		const due = compare && this.kind.kind === 'notes' ? 1 : ROWS_BETWEEN_CHECKPOINTS;
		if (this.#rowsSinceCheckpoint < due) return true;
		this.#rowsSinceCheckpoint = 0;
		const { epoch, head } = this.#state;
		await this.#store.checkpoint(epoch, head, Y.encodeStateAsUpdate(this.doc));
		return true;
	}

	/** True also when somebody wrote meanwhile: then the next rest compares. */
	async #readsAlike(): Promise<boolean> {
		const loaded = await this.#store.load();
		if (loaded?.epoch !== this.#state.epoch || loaded.head !== this.#state.head) return true;
		const fresh = loadDoc(loaded.updates, this.kind);
		return canonicalJson(snapshot(fresh)) === canonicalJson(snapshot(this.doc));
	}

	#count(rows: number): void {
		this.#rowsSinceCheckpoint += rows;
		this.#rowsSinceComparison += rows;
	}

	#assertWhole(): void {
		const { pendingStructs, pendingDs } = this.doc.store;
		if (pendingStructs !== null || pendingDs !== null)
			throw new Error('the document holds something pending');
	}
}

/** Which roots the room's document has. */
function kindOf(ref: RoomRef, { edition }: Evaluation): DocKind {
	if (ref.kind === 'sheet') return { kind: 'sheet' };
	if (ref.kind === 'notes') return { kind: 'notes', interview: ref.interview };
	return { kind: 'evaluation', areas: edition.areas.map(({ number }) => number) };
}
