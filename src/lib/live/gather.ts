/** Takes what was not committed out of documents that cannot be sent any more. */
import * as Y from 'yjs';
import type { RefusalCode } from '../domain/refusal.ts';
import { parseRoom, roomId } from '../wire/rooms.ts';
import { raiseByVector } from './clocks.ts';
import type { Clocks } from './clocks.ts';
import type { Shelf } from './shelf.ts';
import { storeName } from './store-name.ts';
import type { StoreName } from './store-name.ts';
import { unsentOf } from './unsent.ts';
import type { Unsent } from './unsent.ts';
import type { Kept, KeptUnsent } from './unsent-kept.ts';

function placeOf(piece: Unsent): string {
	if (piece.kind === 'notes') return piece.interview;
	if (piece.kind === 'narrative') return `${piece.area}:${piece.section}`;
	return `${piece.question}:${piece.kind === 'score' ? piece.evaluator : piece.round}`;
}

/** The person's own unsent pieces of a document, as they are kept. */
export function piecesOf(store: StoreName, doc: Y.Doc, committed: Clocks, code: RefusalCode | null): Kept[] {
	const ref = parseRoom(store.room);
	const room = ref === null ? store.room : roomId(ref);
	return unsentOf(doc, committed)
		.filter((piece) => piece.kind !== 'score' || piece.evaluator === store.user)
		.map((piece) => ({
			id: `${storeName(store)}|${piece.kind}:${placeOf(piece)}`,
			room,
			code,
			at: Date.now(),
			piece
		}));
}

/** The unsent pieces of a store that no page has open. */
async function storedPieces(shelf: Shelf, store: StoreName): Promise<Kept[]> {
	const doc = new Y.Doc();
	const stored = shelf.open(storeName(store), doc);
	await stored.loaded;
	const committed: Clocks = new Map();
	const known = await stored.committed();
	if (known !== null) raiseByVector(committed, known);
	const pieces = piecesOf(store, doc, committed, null);
	await stored.close();
	doc.destroy();
	return pieces;
}

/** Keeps what the older stores hold unsent, then removes them. Stores that a tab has open are that tab's. */
export async function gatherOlder(
	shelf: Shelf,
	kept: KeptUnsent,
	older: readonly StoreName[]
): Promise<void> {
	for (const store of older) {
		const name = storeName(store);
		if (await shelf.inUse(name)) continue;
		kept.add(await storedPieces(shelf, store));
		await shelf.remove(name);
	}
}
