import { randomUUID } from 'node:crypto';
import { COMMENTS_ON_RELEASE } from '../../src/lib/domain/comment-limits.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { insertComment, releaseCommentsOf } from '../repositories/comment.ts';
import { versionOf } from '../repositories/version.ts';
import { checkedBody, checkedKind } from './comment-input.ts';
import { drafting } from './drafting.ts';
import { releasedPlace, type PostedPlace } from './released-place.ts';

export type CommentOnRelease = {
	readonly release: string;
	/** One of `commentKinds`. */
	readonly kind: string;
	readonly body: string;
	readonly place: PostedPlace;
};

/** Writes a draft that the municipality's contacts see, and nobody else until one of them sends. Its id. */
export async function commentOnRelease(
	db: Database,
	actor: Actor,
	input: CommentOnRelease,
	now: number
): Promise<{ readonly id: string }> {
	const body = checkedBody(input.body);
	const kind = checkedKind(input.kind);
	return drafting(db, actor, input.release, now, async ({ trx, evaluation, release }) => {
		const standing = await releaseCommentsOf(trx, release.id);
		if (standing.length >= COMMENTS_ON_RELEASE)
			throw new Refused('too-large', { limit: COMMENTS_ON_RELEASE });
		const version = await versionOf(trx, evaluation.id, release.version);
		if (version === null) throw new Error('a release without its version');
		const place = releasedPlace(version, input.place);
		const id = randomUUID();
		const comment = { id, evaluation: evaluation.id, release: release.id, kind, place, body };
		await insertComment(trx, { ...comment, author: actor.user, at: now });
		return { id };
	});
}
