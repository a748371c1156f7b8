/** Who may read a comment: nothing of a draft reaches the team, nothing of the team's own reaches anybody else. */
import type { Comment } from './comment.ts';
import type { Actor, Evaluation } from './evaluation.ts';
import { can } from './permissions.ts';

/** Whether the actor is one of the municipality's, who read what is released and nothing of the team's. */
export function readsAsContact(actor: Actor, evaluation: Evaluation): boolean {
	return can(actor, { do: 'read-release' }, evaluation) && !can(actor, { do: 'read-comments' }, evaluation);
}

/** A comment's release, whether it is sent and whether it stands are all that decide. */
export function mayReadComment(
	actor: Actor,
	evaluation: Evaluation,
	{ release, sent, removedAt }: Pick<Comment, 'release' | 'sent' | 'removedAt'>
): boolean {
	if (removedAt !== null) return false;
	const contact = readsAsContact(actor, evaluation);
	const team = can(actor, { do: 'read-comments' }, evaluation);
	if (release === null) return team;
	return sent === null ? contact : contact || team;
}
