/** What may be done with a contact's comment, and when: a draft by its author, a sent one by nobody. */
import type { Comment } from './comment.ts';
import type { UserId } from './evaluation.ts';
import type { RefusalCode } from './refusal.ts';

type Drafted = Pick<Comment, 'release' | 'sent' | 'removedAt' | 'author'>;

/** Why the person may not change or remove the comment on that release, or attach to it; null when they may. */
export function draftProblem(comment: Drafted | null, release: string, user: UserId): RefusalCode | null {
	if (comment === null || comment.removedAt !== null || comment.release !== release)
		return 'comment-not-found';
	if (comment.sent !== null) return 'comments-sent';
	return comment.author === user ? null : 'not-owner';
}

/** Why the comment can't be answered; null when it can. What isn't sent doesn't exist for who answers. */
export function answerProblem(comment: Drafted | null): RefusalCode | null {
	if (comment === null || comment.removedAt !== null) return 'comment-not-found';
	return comment.release === null || comment.sent === null ? 'comment-not-found' : null;
}

/** A draft as the page that asks to send shows it: its id, and when it was last changed (ms since 1970). */
export type ShownDrafts = Readonly<Record<string, number>>;

/**
 * Why the drafts can't be sent; null when they can. Sent are all of the release together, as the summary shows them:
 * a draft that came, went or changed since the summary was read keeps them all back.
 */
export function sendingProblem(
	drafts: readonly Pick<Comment, 'id' | 'changedAt'>[],
	shown: ShownDrafts
): RefusalCode | null {
	if (drafts.length === 0) return 'comment-not-found';
	const same =
		drafts.length === Object.keys(shown).length &&
		drafts.every(({ id, changedAt }) => Object.hasOwn(shown, id) && shown[id] === changedAt);
	return same ? null : 'drafts-changed';
}
