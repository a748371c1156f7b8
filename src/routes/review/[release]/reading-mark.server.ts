/** A short mark of all that the one who looks may read of a release: another mark, and something of it has changed. */
import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Actor } from '$lib/domain/evaluation.ts';
import type { Schema } from '$server/db/tables/index.ts';
import { releasesOf } from '$server/repositories/release.ts';
import { versionsOf } from '$server/repositories/version.ts';
import { commentsOn } from '$server/use-cases/read-comments.ts';
import type { ReleaseAskedFor } from './release-asked-for.server.ts';

/**
 * Made of where the evaluation stands, its releases, what has been locked, and the comments that the actor may read.
 * The team's work has no part in it, and contacts' drafts have none in the team's.
 */
export async function readingMark(
	db: Kysely<Schema>,
	actor: Actor,
	{ release, evaluation }: ReleaseAskedFor
): Promise<string> {
	const [releases, versions, comments] = await Promise.all([
		releasesOf(db, evaluation.id),
		versionsOf(db, evaluation.id),
		commentsOn(db, actor, evaluation, release.id)
	]);
	const locked = versions.filter(({ kind }) => kind === 'locked').map(({ n }) => n);
	const read = JSON.stringify([evaluation.phase, releases, locked, comments]);
	return createHash('sha256').update(read).digest('base64url').slice(0, 22);
}
