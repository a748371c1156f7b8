/**
 * Judges a Yjs update before it is applied: what would it change in this document, and in whose name?
 * The document is read and never touched.
 */
import * as Y from 'yjs';
import { decode } from './decode.ts';
import type { Range } from './decode.ts';
import { covers, deleteLive, deleteRange } from './guard/deletes.ts';
import { LIMITS } from './guard/limits.ts';
import type { Limits } from './guard/limits.ts';
import { checkOrder } from './guard/order.ts';
import { addOutcomes, valueOf } from './guard/outcome.ts';
import { liveContainer, parentOf } from './guard/place.ts';
import type { Spot } from './guard/place.ts';
import { refuse } from './guard/refuse.ts';
import { resolve } from './guard/resolve.ts';
import { checkShape } from './guard/shape.ts';
import { liveAt, stateOf } from './guard/store.ts';
import { CONTENT } from './guard/struct.ts';
import type { Struct } from './guard/struct.ts';
import type { Touch } from './guard/touch.ts';

export { LIMITS, SYNC_LIMITS } from './guard/limits.ts';
export type { Limits } from './guard/limits.ts';
export { Refuse } from './guard/refuse.ts';
export type { RefusalCode } from './guard/refuse.ts';
export type { Touch } from './guard/touch.ts';

/** Clocks an update would add for one client: from `from` up to, not including, `to`. */
export interface Written {
	readonly from: number;
	readonly to: number;
}

export type Verdict =
	/** It builds on something the document has not got. Nothing may be kept of it. */
	| { readonly kind: 'missing' }
	| {
			readonly kind: 'edits';
			readonly edits: readonly Touch[];
			/** client id → what the update adds under it; may be non-empty though nothing visible changes */
			readonly writers: ReadonlyMap<number, Written>;
			/** nothing at all would change: it needs neither applying nor storing */
			readonly noop: boolean;
	  };

type Blocks = ReadonlyMap<number, readonly Struct[]>;

/** What the update adds per client; null when something before it is missing. */
function writersOf(doc: Y.Doc, blocks: Blocks, limits: Limits): Map<number, Written> | null {
	const writers = new Map<number, Written>();
	let growth = 0;
	for (const [client, structs] of blocks) {
		const from = stateOf(doc, client);
		const first = structs[0];
		const last = structs.at(-1);
		if (first === undefined || last === undefined || first.clock > from) return null;
		const to = last.clock + last.length;
		if (to <= from) continue;
		for (const struct of structs) {
			if (struct.content === CONTENT.skip && struct.clock + struct.length > from) return null;
		}
		writers.set(client, { from, to });
		growth += to - from;
	}
	if (growth > limits.growth) refuse('growth');
	return writers;
}

/**
 * A struct of which the document has the beginning: Yjs puts the rest beside that beginning but keeps the parent
 * that the bytes claim, so the two must agree.
 */
function checkOverlap(doc: Y.Doc, struct: Struct, spot: Spot, from: number): void {
	const before = liveAt(doc, struct.client, from - 1);
	if (!(before instanceof Y.Item)) refuse('overlap-mismatch');
	if (liveContainer(parentOf(before)) !== spot.container || before.parentSub !== spot.key) {
		refuse('overlap-mismatch');
	}
}

/** What has been found so far. */
interface Findings {
	readonly touches: Touch[];
	/** items of the document that go */
	readonly seen: Set<Y.Item>;
}

/** Adds what the new structs of one client change. */
function addStructs(
	doc: Y.Doc,
	structs: readonly Struct[],
	{ from }: Written,
	deleted: readonly Range[] | undefined,
	limits: Limits,
	found: Findings
): void {
	for (const struct of structs) {
		const end = struct.clock + struct.length;
		const { place } = struct;
		if (end <= from || place === null || typeof place === 'string') continue;
		if (struct.clock < from) checkOverlap(doc, struct, place, from);
		checkShape(struct, place, () => covers(deleted, Math.max(struct.clock, from), end));
		const { container, key } = place;
		if (key === null) {
			checkOrder(doc, struct, limits);
			const operation = struct.content === CONTENT.format ? 'format' : 'insert';
			found.touches.push({ operation, container, key, struct, value: undefined });
			continue;
		}
		found.touches.push({ operation: 'set', container, key, struct, value: valueOf(struct) });
		const shown = container.live?._map.get(key);
		if (shown !== undefined) deleteLive(shown, 'overwrite', found.touches, found.seen);
	}
}

/**
 * @param doc the authoritative document, with all its roots defined and nothing pending
 * @throws {Refuse} for updates that are malformed, too heavy, or dishonest in their structure
 */
export function classify(update: Uint8Array, doc: Y.Doc, limits: Limits = LIMITS): Verdict {
	if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) refuse('pending');
	const { blocks, deletes } = decode(update, limits);
	resolve(doc, blocks, limits);
	const writers = writersOf(doc, blocks, limits);
	if (writers === null) return { kind: 'missing' };
	const found: Findings = { touches: [], seen: new Set() };
	for (const [client, structs] of blocks) {
		// A known struct that refers to something unknown would wait, and so would all after it.
		for (const { place, content } of structs) {
			if (place === 'missing' && content !== CONTENT.skip) return { kind: 'missing' };
		}
		const written = writers.get(client);
		if (written !== undefined) addStructs(doc, structs, written, deletes.get(client), limits, found);
	}
	for (const [client, ranges] of deletes) {
		const end = writers.get(client)?.to ?? stateOf(doc, client);
		for (const range of ranges) {
			if (range.clock + range.length > end) return { kind: 'missing' };
			deleteRange(doc, client, range, found.touches, found.seen);
		}
	}
	addOutcomes(found.touches, writers, deletes);
	const noop = found.touches.length === 0 && writers.size === 0;
	return { kind: 'edits', edits: found.touches, writers, noop };
}
