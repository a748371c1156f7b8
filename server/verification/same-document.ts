/** Whether stored bytes are a document that was replayed. */

import * as Y from 'yjs';
import { canonicalText } from '../../src/lib/document/canonical-text.ts';
import { loadDoc, type DocKind } from '../../src/lib/document/load.ts';

/** They say the same to readers, and hold the same operations of the same writers. */
export function isDocumentOf(bytes: Uint8Array, doc: Y.Doc, kind: DocKind): boolean {
	try {
		const stored = loadDoc([bytes], kind);
		return (
			canonicalText(stored) === canonicalText(doc) && Y.equalSnapshots(Y.snapshot(stored), Y.snapshot(doc))
		);
	} catch {
		// Bytes that are no document differ from every document.
		return false;
	}
}
