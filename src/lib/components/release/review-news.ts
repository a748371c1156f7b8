/** What has happened to a release between two readings of its page, for who looks at it to hear. */
import type { ShownComment } from '../../domain/shown-comment.ts';

export interface ReviewFacts {
	/** Null where the draft is withdrawn. */
	readonly deadline: string | null;
	readonly withdrawn: boolean;
	readonly locked: boolean;
	/** The release that is out instead of this one. */
	readonly newer: string | null;
	readonly comments: readonly Pick<ShownComment, 'id' | 'mine' | 'sent' | 'answers'>[];
}

export type ReviewNews =
	| { readonly of: 'withdrawn' | 'locked' | 'unlocked' | 'newer' | 'comment' | 'answer' }
	| { readonly of: 'extended'; readonly deadline: string }
	| { readonly of: 'sent'; readonly by: string };

/** `me`: the name of who looks, whose own acts are no news. */
export function reviewNews(before: ReviewFacts, after: ReviewFacts, me: string): ReviewNews[] {
	const news: ReviewNews[] = [];
	if (after.withdrawn && !before.withdrawn) news.push({ of: 'withdrawn' });
	if (after.locked !== before.locked) news.push({ of: after.locked ? 'locked' : 'unlocked' });
	if (after.newer !== null && after.newer !== before.newer) news.push({ of: 'newer' });
	const { deadline } = after;
	if (deadline !== null && before.deadline !== null && deadline !== before.deadline)
		news.push({ of: 'extended', deadline });

	const known = new Map(before.comments.map((comment) => [comment.id, comment]));
	if (after.comments.some(({ id, mine }) => !mine && !known.has(id))) news.push({ of: 'comment' });
	const sent = after.comments.find(({ id, sent: now }) => now !== null && known.get(id)?.sent === null)?.sent;
	if (sent && sent.by !== me) news.push({ of: 'sent', by: sent.by });
	const answered = ({ id, answers }: (typeof after.comments)[number]) =>
		answers.length > (known.get(id)?.answers.length ?? answers.length);
	if (after.comments.some(answered)) news.push({ of: 'answer' });
	return news;
}
