/** Replicas agree on the order of a sequence only if an item's origin stands left of its right origin. */
import * as Y from 'yjs';
import type { Limits } from './limits.ts';
import { refuse } from './refuse.ts';
import { liveAt } from './store.ts';
import type { Struct } from './struct.ts';

/** Checks what is in the document already; origins within the update are the sender's own order. */
export function checkOrder(doc: Y.Doc, struct: Struct, limits: Limits): void {
	const { origin, right } = struct;
	if (origin === null || right === null) return;
	const from = liveAt(doc, origin.client, origin.clock);
	const to = liveAt(doc, right.client, right.clock);
	if (!(from instanceof Y.Item) || !(to instanceof Y.Item)) return;
	if (from === to) {
		if (right.clock <= origin.clock) refuse('order');
		return;
	}
	let steps = 0;
	for (let item = from.right; item !== to; item = item.right) {
		if (item === null || ++steps > limits.walk) refuse('order');
	}
}
