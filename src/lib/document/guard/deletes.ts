/** What an update deletes: by name, by taking a key's place, or along with what it is in. */
import * as Y from 'yjs';
import type { Range } from '../decode.ts';
import { liveContainer, parentOf } from './place.ts';
import type { Operation, Touch } from './touch.ts';

/** Whether the ranges cover the clocks from `from` up to, not including, `to`. */
export function covers(ranges: readonly Range[] | undefined, from: number, to: number): boolean {
	return ranges?.some((range) => range.clock <= from && range.clock + range.length >= to) ?? false;
}

/** Adds what goes when an item of the document goes. A stack of our own: the tree may be deep. */
export function deleteLive(first: Y.Item, as: Operation, touches: Touch[], seen: Set<Y.Item>): void {
	const work: Y.Item[] = [first];
	for (let item = work.pop(); item !== undefined; item = work.pop()) {
		if (item.deleted || seen.has(item)) continue;
		seen.add(item);
		touches.push({
			operation: item === first ? as : 'delete-within',
			container: liveContainer(parentOf(item)),
			key: item.parentSub,
			struct: null,
			value: undefined
		});
		if (!(item.content instanceof Y.ContentType)) continue;
		const { type } = item.content;
		for (let child = type._start; child !== null; child = child.right) work.push(child);
		for (const child of type._map.values()) work.push(child);
	}
}

/** Adds what the delete set takes of the document. */
export function deleteRange(
	doc: Y.Doc,
	client: number,
	range: Range,
	touches: Touch[],
	seen: Set<Y.Item>
): void {
	const structs = doc.store.clients.get(client);
	if (structs === undefined || range.clock >= Y.getState(doc.store, client)) return;
	const end = range.clock + range.length;
	for (let i = Y.findIndexSS(structs, range.clock); i < structs.length; i++) {
		const item = structs[i];
		if (item === undefined || item.id.clock >= end) return;
		if (item instanceof Y.Item) deleteLive(item, 'delete', touches, seen);
	}
}
