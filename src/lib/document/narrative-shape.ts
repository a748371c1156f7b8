/** Whether a touch of a narrative is one that the editor writes. */
import type * as Y from 'yjs';
import type { Touch } from './classify.ts';

/** Null when the touch is within the table, else a code saying where it is not. */
export function narrativeFault(touch: Touch, doc: Y.Doc): string | null {
	return doc.share.has(touch.container.root) ? null : 'root';
}
