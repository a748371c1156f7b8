/** What the municipality has sent, as the team's workspace finds it again in the live text. */

import type { Kysely } from 'kysely';
import type { Actor, Evaluation } from '../../src/lib/domain/evaluation.ts';
import type { SentComment } from '../../src/lib/domain/shown-comment.ts';
import type { Schema } from '../db/tables/index.ts';
import { releasesOf } from '../repositories/release.ts';
import { readSent } from './read-comments.ts';

/** For the team: none for others. The latest release's first, each release's in the order of their numbers. */
export async function sentComments(
	db: Kysely<Schema>,
	actor: Actor,
	evaluation: Evaluation
): Promise<SentComment[]> {
	const sent = await readSent(db, actor, evaluation);
	if (sent.length === 0) return [];
	const numbers = new Map((await releasesOf(db, evaluation.id)).map(({ id, n }) => [id, n]));
	return sent
		.map(({ shown, comment: { release, place } }) => ({
			shown,
			release: { id: release ?? '', n: numbers.get(release ?? '') ?? 0 },
			place
		}))
		.toSorted((a, b) => b.release.n - a.release.n);
}
