import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Database } from '../db/connect.ts';
import { resolveComment as setResolved } from '../repositories/comment.ts';
import { act } from './act.ts';
import { theTeamComment } from './team-comment.ts';

export type ResolveComment = {
	readonly evaluation: string;
	readonly comment: string;
	/** False takes it up again. */
	readonly resolved: boolean;
};

/** Says that nothing more is to be done about a comment of the team's own, or that something is after all. */
export async function resolveComment(
	db: Database,
	actor: Actor,
	{ evaluation: id, comment, resolved }: ResolveComment,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'comment' }, now, async ({ trx, log }) => {
		await theTeamComment(trx, id, comment);
		await setResolved(trx, comment, resolved ? { at: now, by: actor.user } : null);
		await log(resolved ? 'resolve-comment' : 'take-up-comment', { comment });
	});
}
