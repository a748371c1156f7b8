/** One text for what a document says: equal for two replicas that have converged. */
import type * as Y from 'yjs';
import { canonicalJson } from './canonical.ts';
import { snapshot } from './snapshot.ts';

export function canonicalText(doc: Y.Doc): string {
	return canonicalJson(snapshot(doc));
}
