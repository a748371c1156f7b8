/** The draft that a contact of the municipality has to read, and what waits there. */
import type { Kysely } from 'kysely';
import { readsAsContact } from '$lib/domain/comment-reading.ts';
import type { Actor, Evaluation } from '$lib/domain/evaluation.ts';
import { standingRelease, timeLeft } from '$lib/domain/release.ts';
import type { ReviewTold } from '$lib/components/release/review-told.ts';
import type { Schema } from '$server/db/tables/index.ts';
import { releasesOf } from '$server/repositories/release.ts';
import { versionsOf } from '$server/repositories/version.ts';
import { commentsOn } from '$server/use-cases/read-comments.ts';

/** Null for who isn't a contact, and while nothing has been released. */
export async function reviewTold(
	db: Kysely<Schema>,
	actor: Actor,
	evaluation: Evaluation,
	now: number
): Promise<ReviewTold | null> {
	if (!readsAsContact(actor, evaluation)) return null;
	const releases = await releasesOf(db, evaluation.id);
	const release = standingRelease(releases) ?? releases[0];
	if (release === undefined) return null;
	const comments = await commentsOn(db, actor, evaluation, release.id);
	const sent = comments.filter((comment) => comment.sent !== null);
	const locked = (await versionsOf(db, evaluation.id)).some(({ kind }) => kind === 'locked');
	return {
		release: release.id,
		left: evaluation.phase === 'fact-check' && release.withdrawn === null ? timeLeft(release, now) : null,
		withdrawn: release.withdrawn !== null,
		unsent: comments.length - sent.length,
		answered: sent.filter(({ answers }) => answers.length > 0).length,
		unanswered: sent.filter(({ answers }) => answers.length === 0).length,
		locked
	};
}
