/** What a version would hold if it were made now, for comparing with those there are. */

import type { Kysely } from 'kysely';
import { loadDoc } from '../../src/lib/document/load.ts';
import { contentOf, type VersionContent } from '../../src/lib/document/version-content.ts';
import type { Evaluation } from '../../src/lib/domain/evaluation.ts';
import type { Schema } from '../db/tables/index.ts';
import { loadRoom } from '../journal/read.ts';
import { evaluationRoom } from './rooms.ts';

/** Points by the evaluation as it was loaded, texts at the journal's head. */
export async function currentContent(db: Kysely<Schema>, evaluation: Evaluation): Promise<VersionContent> {
	const { updates } = await loadRoom(db, evaluationRoom(evaluation.id));
	const areas = evaluation.edition.areas.map(({ number }) => number);
	return contentOf(evaluation, loadDoc(updates, { kind: 'evaluation', areas }));
}
