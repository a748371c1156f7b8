/** Writing that waits a moment before it goes into a document, and can be asked for at once. */
import type * as Y from 'yjs';

const waiting = new WeakMap<Y.Doc, Set<() => void>>();

/** Calls `flush` whenever the document must hold all that was typed, until the returned function is called. */
export function onFlush(doc: Y.Doc, flush: () => void): () => void {
	const flushes = waiting.get(doc) ?? new Set();
	waiting.set(doc, flushes);
	flushes.add(flush);
	return () => flushes.delete(flush);
}

/** Puts everything typed into the document: before handing in, gathering and leaving. */
export function flushWrites(doc: Y.Doc): void {
	for (const flush of waiting.get(doc) ?? []) flush();
}
