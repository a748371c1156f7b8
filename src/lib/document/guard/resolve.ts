/**
 * Finds the place of every struct of an update, as Yjs would, without touching the document.
 *
 * Known structs are resolved too: Yjs looks at their origins before it finds out that it has them.
 * Structs are taken in the order in which they can be integrated, with a stack of our own, so that a long chain
 * of them cannot overflow the engine's.
 */
import * as Y from 'yjs';
import type { Limits } from './limits.ts';
import { liveContainer, newContainer, parentOf, samePlace } from './place.ts';
import type { Container, Place, Spot } from './place.ts';
import { refuse } from './refuse.ts';
import { indexAt, liveAt } from './store.ts';
import { CONTENT } from './struct.ts';
import type { Id, Struct } from './struct.ts';

interface Work {
	readonly doc: Y.Doc;
	readonly blocks: ReadonlyMap<number, readonly Struct[]>;
	readonly limits: Limits;
}

/** Something an id may point at: in the document, in the update, or nowhere. */
type Target = { readonly live: Y.Item | Y.GC } | { readonly struct: Struct } | null;

function targetOf(work: Work, id: Id): Target {
	const live = liveAt(work.doc, id.client, id.clock);
	if (live !== null) return { live };
	const block = work.blocks.get(id.client);
	const struct = block?.[indexAt(block, id.clock)];
	return struct === undefined ? null : { struct };
}

/** The place of the neighbour an origin names: a new item stands where its neighbour stands. */
function besideOf(work: Work, id: Id): Place {
	const target = targetOf(work, id);
	if (target === null) return 'missing';
	if ('struct' in target) return target.struct.place ?? 'missing';
	if (target.live instanceof Y.GC) return 'gone';
	return { container: liveContainer(parentOf(target.live)), key: target.live.parentSub };
}

/** The container that an item brings. */
function withinOf(work: Work, id: Id): Container | 'gone' | 'missing' {
	const target = targetOf(work, id);
	if (target === null) return 'missing';
	if ('live' in target) {
		if (target.live instanceof Y.GC || target.live.content instanceof Y.ContentDeleted) return 'gone';
		if (!(target.live.content instanceof Y.ContentType)) refuse('parent-not-type');
		return liveContainer(target.live.content.type);
	}
	const { struct } = target;
	const place = struct.place ?? 'missing';
	if (typeof place === 'string') return place;
	if (struct.content === CONTENT.deleted) return 'gone';
	if (struct.content !== CONTENT.type) refuse('parent-not-type');
	return (struct.brings ??= newContainer(struct, place, work.limits.typeDepth));
}

function rootOf(work: Work, root: string): Container {
	const type = work.doc.share.get(root);
	// Yjs would create it, even for a struct that it already has.
	if (type === undefined) refuse('unknown-root');
	return liveContainer(type);
}

function besideBoth(left: Place | null, right: Place | null): Place {
	if (left === 'missing' || right === 'missing') return 'missing';
	if (left === 'gone' || right === 'gone') return 'gone';
	if (left !== null && right !== null && !samePlace(left, right)) refuse('parent-mismatch');
	return left ?? right ?? refuse('parent-mismatch');
}

/** The place of a struct whose references are all resolved. */
function placeOf(work: Work, struct: Struct): Place {
	if (struct.content === CONTENT.gone) return 'gone';
	if (struct.content === CONTENT.skip) return 'missing';
	const { origin, right, parent, key } = struct;
	if (parent === null) {
		return besideBoth(origin && besideOf(work, origin), right && besideOf(work, right));
	}
	const container = typeof parent === 'string' ? rootOf(work, parent) : withinOf(work, parent);
	return typeof container === 'string' ? container : ({ container, key } satisfies Spot);
}

/** A struct of the update, not yet resolved, that this one refers to. */
function waitsFor(work: Work, struct: Struct): Id | null {
	for (const id of [struct.origin, struct.right, struct.parent]) {
		if (id === null || typeof id === 'string') continue;
		if (id.client === struct.client && id.clock >= struct.clock) refuse('self-reference');
		const target = targetOf(work, id);
		if (target !== null && 'struct' in target && target.struct.place === null) return id;
	}
	return null;
}

/**
 * Gives every struct its place.
 * @throws {Refuse} for structs that refer to themselves, in circles, or to two places at once
 */
export function resolve(doc: Y.Doc, blocks: ReadonlyMap<number, readonly Struct[]>, limits: Limits): void {
	const work: Work = { doc, blocks, limits };
	const next = new Map<number, number>();
	// Each entry wants the client's structs resolved up to and including a clock.
	const stack: { client: number; until: number }[] = [];
	const open = new Set<number>();
	let turn = 0;
	const ask = (client: number, until: number): void => {
		// A client that waits for itself can never be integrated: its own clocks come in order.
		if (open.has(client)) refuse('cycle');
		open.add(client);
		stack.push({ client, until });
	};
	for (const client of blocks.keys()) {
		ask(client, Number.POSITIVE_INFINITY);
		for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
			const index = next.get(top.client) ?? 0;
			const struct = blocks.get(top.client)?.[index];
			if (struct === undefined || struct.clock > top.until) {
				open.delete(top.client);
				stack.pop();
				continue;
			}
			const wanted = waitsFor(work, struct);
			if (wanted !== null) {
				ask(wanted.client, wanted.clock);
				continue;
			}
			struct.place = placeOf(work, struct);
			struct.order = turn++;
			next.set(top.client, index + 1);
		}
	}
}
