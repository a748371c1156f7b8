/** Contacts' comments by whether they are sent: what isn't is theirs alone. */

import type { Kysely } from 'kysely';
import type { Comment } from '../../src/lib/domain/comment.ts';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { Schema } from '../db/tables/index.ts';
import { releaseCommentsOf } from './comment.ts';

/** The release's comments that nobody has sent, the oldest first. */
export async function draftsOn(db: Kysely<Schema>, release: string): Promise<Comment[]> {
	return (await releaseCommentsOf(db, release)).filter(({ sent }) => sent === null);
}

/** The sent comments of all the evaluation's releases, each release's in the order they were written. */
export async function sentCommentsOf(db: Kysely<Schema>, evaluation: string): Promise<Comment[]> {
	const releases = await db
		.selectFrom('comment')
		.select('release_id as id')
		.distinct()
		.where('evaluation_id', '=', evaluation)
		.where('sent_at', 'is not', null)
		.execute();
	const all = await Promise.all(
		releases.map(({ id }) => (id === null ? Promise.resolve([]) : releaseCommentsOf(db, id)))
	);
	return all.flat().filter(({ sent }) => sent !== null);
}

/** Marks the release's drafts as sent, all together. */
export async function sendDraftsOn(
	db: Kysely<Schema>,
	release: string,
	{ at, by }: { readonly at: number; readonly by: UserId }
): Promise<void> {
	await db
		.updateTable('comment')
		.set({ sent_at: at, sent_by: by })
		.where('release_id', '=', release)
		.where('sent_at', 'is', null)
		.where('removed_at', 'is', null)
		.execute();
}

/** Notes that a draft isn't as it was: a summary read before no longer tells what would be sent. */
export async function touchDraft(db: Kysely<Schema>, id: string, at: number): Promise<void> {
	await db.updateTable('comment').set({ changed_at: at }).where('id', '=', id).execute();
}
