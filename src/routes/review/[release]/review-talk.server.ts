/** What is said about a release: the comments that the one who looks may read, and what they may add. */
import type { Kysely } from 'kysely';
import type { PlaceChange } from '$lib/components/release-comment/change.ts';
import type { ReviewFacts } from '$lib/components/release/review-news.ts';
import type { Actor } from '$lib/domain/evaluation.ts';
import { can } from '$lib/domain/permissions.ts';
import { standingRelease } from '$lib/domain/release.ts';
import type { ShownComment } from '$lib/domain/shown-comment.ts';
import type { Schema } from '$server/db/tables/index.ts';
import { releasesOf } from '$server/repositories/release.ts';
import { commentsOn } from '$server/use-cases/read-comments.ts';
import { changesSince } from './changes-since.server.ts';
import { readingMark } from './reading-mark.server.ts';
import type { ReleaseAskedFor } from './release-asked-for.server.ts';

export interface ReviewTalk {
	readonly isTeam: boolean;
	readonly comments: readonly ShownComment[];
	/** By the comments' ids; null while nothing has been released or locked since. */
	readonly changes: Readonly<Record<string, PlaceChange>> | null;
	readonly mayComment: boolean;
	readonly maySend: boolean;
	/** Of all this and where the release stands; see `readingMark`. */
	readonly mark: string;
	readonly facts: Omit<ReviewFacts, 'comments'>;
}

export async function reviewTalk(
	db: Kysely<Schema>,
	actor: Actor,
	{ release, evaluation }: ReleaseAskedFor
): Promise<ReviewTalk> {
	// First, so that what comes meanwhile is told of rather than missed.
	const mark = await readingMark(db, actor, { release, evaluation });
	const comments = await commentsOn(db, actor, evaluation, release.id);
	const standing = standingRelease(await releasesOf(db, evaluation.id));
	const stands = standing?.id === release.id;
	const { phase } = evaluation;
	return {
		isTeam: can(actor, { do: 'join-room' }, evaluation),
		comments,
		changes: await changesSince(db, evaluation, release, comments),
		mayComment: stands && can(actor, { do: 'comment-on-release' }, evaluation),
		maySend: stands && can(actor, { do: 'send-comments' }, evaluation),
		mark,
		facts: {
			deadline: release.withdrawn === null ? release.deadline : null,
			withdrawn: release.withdrawn !== null,
			locked: phase === 'locked' || phase === 'published',
			newer: stands ? null : (standing?.id ?? null)
		}
	};
}
