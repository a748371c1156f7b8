/** What the municipality has sent, with where each comment's words stand in the text at the journal's head. */

import type { Kysely } from 'kysely';
import { landingOf } from '../../src/lib/document/anchor.ts';
import { loadDoc } from '../../src/lib/document/load.ts';
import type { Actor, Evaluation } from '../../src/lib/domain/evaluation.ts';
import type { PlacedComment } from '../../src/lib/domain/shown-comment.ts';
import type { Schema } from '../db/tables/index.ts';
import { loadRoom } from '../journal/read.ts';
import { evaluationRoom } from './rooms.ts';
import { sentComments } from './sent-comments.ts';

/** For the team: none for others. The latest release's first, each release's in the order of their numbers. */
export async function placedComments(
	db: Kysely<Schema>,
	actor: Actor,
	evaluation: Evaluation
): Promise<PlacedComment[]> {
	const sent = await sentComments(db, actor, evaluation);
	if (sent.length === 0) return [];
	const { epoch, updates } = await loadRoom(db, evaluationRoom(evaluation.id));
	const areas = evaluation.edition.areas.map(({ number }) => number);
	const doc = loadDoc(updates, { kind: 'evaluation', areas });
	return sent.map(({ shown, release, place }) => ({ shown, release, landing: landingOf(doc, place, epoch) }));
}
