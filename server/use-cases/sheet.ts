/** Reading an evaluator's sheet from its journal: for its owner's own acts, and for counting. */

import type { Kysely } from 'kysely';
import type * as Y from 'yjs';
import { loadDoc } from '../../src/lib/document/load.ts';
import type { Score } from '../../src/lib/domain/score.ts';
import type { Schema } from '../db/tables/index.ts';
import { loadRoom } from '../journal/read.ts';

/** The sheet at the journal's head. Throws if there is no such room. */
export async function loadSheet(db: Kysely<Schema>, room: string): Promise<Y.Doc> {
	const { updates } = await loadRoom(db, room);
	return loadDoc(updates, { kind: 'sheet' });
}

/** Whether a page shows what the sheet holds. */
export function sameScore(a: Score | null, b: Score | null): boolean {
	if (a === null || b === null) return a === b;
	return a.x === b.x && a.rationale === b.rationale && a.confidence === b.confidence;
}
