/** The comments that the team reads, read from the server anew whenever a hint says that something was done. */
import { parse } from 'devalue';
import type { Comment, Reply } from '../domain/comment.ts';
import type { UserId } from '../domain/evaluation.ts';
import type { SentComment } from '../domain/shown-comment.ts';

export type TeamComment = Comment & { readonly replies: readonly Reply[] };

export interface TeamComments {
	/** The team's own, the oldest first. */
	readonly comments: readonly TeamComment[];
	/** Of everybody who wrote one of those, also of who has left. */
	readonly names: Readonly<Record<UserId, string>>;
	/** What the municipality has sent, of all releases. */
	readonly sent: readonly SentComment[];
}

/** Null when the server doesn't answer, or no longer to this person. */
export async function readTeamComments(
	evaluation: string,
	ask: typeof fetch = fetch
): Promise<TeamComments | null> {
	try {
		const answer = await ask(`/evaluations/${encodeURIComponent(evaluation)}/comments`, {
			cache: 'no-store'
		});
		// Our own server's words, written from the same type.
		return answer.ok ? (parse(await answer.text()) as TeamComments) : null;
	} catch {
		// The browser says no more than that the line is gone.
		return null;
	}
}
