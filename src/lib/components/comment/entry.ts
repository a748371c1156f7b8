/** A comment as the workspace lists it: one of the team's own, or one that the municipality has sent. */
import type { Landing } from '../../domain/anchor.ts';
import type { SentComment } from '../../domain/shown-comment.ts';
import type { TeamComment, TeamComments } from '../../live/team-comments.ts';

export type Entry = {
	readonly id: string;
	readonly landing: Landing;
	readonly at: number;
	/** Something is still to be done about it: not dealt with, not answered. */
	readonly waits: boolean;
} & (
	| { readonly of: 'team'; readonly comment: TeamComment }
	| { readonly of: 'municipality'; readonly sent: SentComment }
);

/** Those of an area, in no order. `land`: where a place of theirs stands now. */
export function entriesIn(
	area: number,
	{ comments, sent }: Pick<TeamComments, 'comments' | 'sent'>,
	land: (place: TeamComment['place']) => Landing
): Entry[] {
	const own = comments
		.filter(({ place }) => place.area === area)
		.map((comment): Entry => {
			const { id, place, createdAt: at, resolved } = comment;
			return { id, landing: land(place), at, waits: resolved === null, of: 'team', comment };
		});
	const theirs = sent
		.filter(({ place }) => place.area === area)
		.map((one): Entry => {
			const { id, at, answers } = one.shown;
			const waits = answers.length === 0;
			return { id, landing: land(one.place), at, waits, of: 'municipality', sent: one };
		});
	return [...own, ...theirs];
}

/** What came between two readings and isn't by the one who looks: comments of the municipality's, and others' words. */
export function arrived(
	before: TeamComments,
	now: TeamComments,
	me: string
): { readonly sent: number; readonly own: number } {
	const known = new Set([...before.sent.map(({ shown }) => shown.id), ...idsOf(before).map(({ id }) => id)]);
	return {
		sent: now.sent.filter(({ shown }) => !known.has(shown.id)).length,
		own: idsOf(now).filter(({ id, author }) => author !== me && !known.has(id)).length
	};
}

function idsOf({ comments }: Pick<TeamComments, 'comments'>): { id: string; author: string }[] {
	return comments.flatMap((comment) => [comment, ...comment.replies]);
}
