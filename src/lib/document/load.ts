/** Builds a document from its updates. */
import * as Y from 'yjs';
import { defineNotesRoot, defineRoots, defineSheetRoot } from './names.ts';

export type DocKind =
	| { readonly kind: 'evaluation'; readonly areas: readonly number[] }
	| { readonly kind: 'sheet' }
	| { readonly kind: 'notes'; readonly interview: string };

/** An empty document with all its roots. Deleted text is forgotten, but the ids of what was deleted stay. */
export function emptyDoc(kind: DocKind): Y.Doc {
	const doc = new Y.Doc();
	if (kind.kind === 'evaluation') defineRoots(doc, kind.areas);
	else if (kind.kind === 'notes') defineNotesRoot(doc, kind.interview);
	else defineSheetRoot(doc);
	return doc;
}

/**
 * A fresh document with the updates applied in order.
 * @throws when something in them builds on what is not there: a journal with a hole is no journal
 */
export function loadDoc(updates: Iterable<Uint8Array>, kind: DocKind): Y.Doc {
	const doc = emptyDoc(kind);
	// One transaction: what is replaced many times over is cleared away once.
	doc.transact(() => {
		for (const update of updates) Y.applyUpdate(doc, update);
	});
	if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) {
		throw new Error('The updates build on something that is not among them.');
	}
	return doc;
}
