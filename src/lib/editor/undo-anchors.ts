/**
 * Gives what undo brings back the neighbours it stands between.
 *
 * Yjs puts a deleted item back beside what its old neighbours have become. If the paragraph around them was brought
 * back too, both may have become the same item, or have changed sides: the item then claims a place right of the one
 * and left of the other that is nowhere. Replicas order such items differently, and the guard refuses them (GUA-18).
 * Nobody has seen the items before the transaction's observers run, so until then their anchors may change.
 */
import { type Doc, findIndexSS, Item, type Transaction, type UndoManager } from 'yjs';

/** What this client has added to sequences in the transaction, latest first. */
function addedLatestFirst({ doc, beforeState }: Transaction): Item[] {
	const structs = doc.store.clients.get(doc.clientID) ?? [];
	const from = beforeState.get(doc.clientID) ?? 0;
	const last = structs.at(-1);
	if (last === undefined || last.id.clock + last.length <= from) return [];
	return structs
		.slice(findIndexSS(structs, from))
		.filter((struct): struct is Item => struct instanceof Item && struct.parentSub === null)
		.reverse();
}

/**
 * Anchors each item between the neighbours it would have had if it had been typed where it stands: what was there
 * before, and what was brought back before it. So the update says the order that the sender sees.
 */
function anchor(transaction: Transaction): void {
	const lefts = new Map<Item, Item | null>();
	const rights = new Map<Item, Item | null>();
	const besides = (known: ReadonlyMap<Item, Item | null>, item: Item, now: Item | null): Item | null => {
		const earlier = known.get(item);
		return earlier === undefined ? now : earlier;
	};
	for (const item of addedLatestFirst(transaction)) {
		const left = besides(lefts, item, item.left);
		const right = besides(rights, item, item.right);
		item.origin = left?.lastId ?? null;
		item.rightOrigin = right?.id ?? null;
		// What came earlier must not lean on this one.
		if (left !== null) rights.set(left, right);
		if (right !== null) lefts.set(right, left);
	}
}

/** Watches over all that `undo` undoes and redoes in `doc`; returns how to stop. */
export function anchorUndone(doc: Doc, undo: UndoManager): () => void {
	const before = (transaction: Transaction): void => {
		if (transaction.origin === undo) anchor(transaction);
	};
	doc.on('beforeObserverCalls', before);
	return () => doc.off('beforeObserverCalls', before);
}
