/** A letter of a narrative by its identity in the shared document, which it keeps as long as it stands. */
import * as Y from 'yjs';
import type { Span } from './narrative-spans.ts';

/** The letter at `at` (UTF-16 units of the section's plain text), encoded; null where a line ends or nothing stands. */
export function positionOfLetter(spans: readonly Span[], at: number): Uint8Array | null {
	const span = spans.find(({ start, length }) => start <= at && at < start + length);
	if (span === undefined) return null;
	return Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(span.text, at - span.start));
}

/** Whether the item of the document that the position names is there and not deleted. */
function stands(doc: Y.Doc, { item }: Y.RelativePosition): boolean {
	if (item === null || Y.getState(doc.store, item.client) <= item.clock) return false;
	const found: Y.Item | Y.GC = Y.getItem(doc.store, item);
	return found instanceof Y.Item && !found.deleted;
}

/** Where the letter stands in the section's plain text now; null when it is deleted or stands elsewhere. */
export function placeOfLetter(doc: Y.Doc, spans: readonly Span[], position: Uint8Array): number | null {
	const relative = Y.decodeRelativePosition(position);
	if (!stands(doc, relative)) return null;
	const place = Y.createAbsolutePositionFromRelativePosition(relative, doc);
	const span = spans.find(({ text }) => text === place?.type);
	return place === null || span === undefined ? null : span.start + place.index;
}
