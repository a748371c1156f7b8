/** What a reader can see of a document: found by walking its links, never by what its items claim of themselves. */
import * as Y from 'yjs';
import type { Touch } from '../../src/lib/document/classify.ts';

type SharedType = NonNullable<ReturnType<Y.Doc['share']['get']>>;

/** Name of a shared type: its root, or the id of the item that holds it. */
export function nameOfType(type: SharedType): string {
	const { _item: item } = type;
	return item === null ? Y.findRootTypeKey(type) : `${item.id.client}:${item.id.clock}`;
}

function placeKey(container: string, key: string | null): string {
	return key === null ? `${container}|[]` : `${container}|.${key}`;
}

/** Where an item stands, named as `view` names it. */
export function placeOfItem(item: Y.Item): string {
	const parent: unknown = item.parent;
	if (!(parent instanceof Y.AbstractType)) throw new Error('an item without parent');
	return placeKey(nameOfType(parent), item.parentSub);
}

export function placeOfTouch({ container, key }: Touch): string {
	const { struct, live, root } = container;
	if (live !== null) return placeKey(nameOfType(live), key);
	return placeKey(struct === null ? root : `${struct.client}:${struct.clock}`, key);
}

function show(item: Y.Item): string {
	const { content } = item;
	if (content instanceof Y.ContentString) return content.str;
	if (content instanceof Y.ContentType) return `«${nameOfType(content.type)}»`;
	if (content instanceof Y.ContentFormat) return `«${content.key}=${JSON.stringify(content.value)}»`;
	return `«${content.constructor.name}${JSON.stringify(content.getContent())}»`;
}

/** place → what stands there */
export function view(doc: Y.Doc): Map<string, string> {
	const seen = new Map<string, string>();
	const work: SharedType[] = [...doc.share.values()];
	for (let type = work.pop(); type !== undefined; type = work.pop()) {
		const name = nameOfType(type);
		let sequence = '';
		for (let item = type._start; item !== null; item = item.right) {
			if (item.deleted) continue;
			sequence += show(item);
			if (item.content instanceof Y.ContentType) work.push(item.content.type);
		}
		if (sequence !== '') seen.set(placeKey(name, null), sequence);
		for (const [key, item] of type._map) {
			if (item.deleted) continue;
			seen.set(placeKey(name, key), show(item));
			if (item.content instanceof Y.ContentType) work.push(item.content.type);
		}
	}
	return seen;
}

/** The places at which two views differ. */
export function differences(before: Map<string, string>, after: Map<string, string>): string[] {
	const places = [...after.keys()].filter((place) => before.get(place) !== after.get(place));
	for (const place of before.keys()) if (!after.has(place)) places.push(place);
	return places;
}
