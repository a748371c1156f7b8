/**
 * The guard one would write first: it trusts Yjs' own reader and what the bytes say of their places. It is the
 * control of the hostile fuzzer, which must get past it.
 */
import * as Y from 'yjs';
import { nameOfType, placeOfItem } from './guard-view.ts';

function liveItem(doc: Y.Doc, id: Y.ID): Y.Item | null {
	const structs = doc.store.clients.get(id.client);
	if (structs === undefined || id.clock >= Y.getState(doc.store, id.client)) return null;
	const found = structs[Y.findIndexSS(structs, id.clock)];
	return found instanceof Y.Item ? found : null;
}

function claimedPlace(doc: Y.Doc, struct: Y.Item, places: ReadonlyMap<string, string>): string | null {
	for (const id of [struct.origin, struct.rightOrigin]) {
		if (id === null) continue;
		const live = liveItem(doc, id);
		return live === null ? (places.get(`${id.client}:${id.clock}`) ?? null) : placeOfItem(live);
	}
	const key = struct.parentSub === null ? '[]' : `.${struct.parentSub}`;
	const parent: unknown = struct.parent;
	if (typeof parent === 'string') return `${parent}|${key}`;
	if (!(parent instanceof Y.ID)) return null;
	const live = liveItem(doc, parent);
	if (live === null) return `${parent.client}:${parent.clock}|${key}`;
	return live.content instanceof Y.ContentType ? `${nameOfType(live.content.type)}|${key}` : null;
}

/** The places an update claims to touch. */
export function claimedPlaces(update: Uint8Array, doc: Y.Doc): Set<string> {
	const { structs, ds } = Y.decodeUpdate(update);
	const told = new Set<string>();
	const places = new Map<string, string>();
	for (const struct of structs) {
		if (!(struct instanceof Y.Item)) continue;
		const place = claimedPlace(doc, struct, places);
		if (place === null) continue;
		for (let i = 0; i < struct.length; i++) places.set(`${struct.id.client}:${struct.id.clock + i}`, place);
		told.add(place);
	}
	for (const [client, ranges] of ds.clients) {
		for (const { clock, len } of ranges) {
			for (let i = 0; i < Math.min(len, 50); i++) {
				const live = liveItem(doc, Y.createID(client, clock + i));
				if (live !== null) told.add(placeOfItem(live));
			}
		}
	}
	return told;
}
