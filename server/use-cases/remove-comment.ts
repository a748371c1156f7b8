import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { removeComment as setRemoved } from '../repositories/comment.ts';
import { act } from './act.ts';
import { theTeamComment } from './team-comment.ts';

export type RemoveComment = { readonly evaluation: string; readonly comment: string };

/** Takes one's own comment away, and the replies with it. */
export async function removeComment(
	db: Database,
	actor: Actor,
	{ evaluation: id, comment }: RemoveComment,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'comment' }, now, async ({ trx, log }) => {
		const { author } = await theTeamComment(trx, id, comment);
		if (author !== actor.user) throw new Refused('not-owner');
		await setRemoved(trx, comment, now);
		await log('remove-comment', { comment });
	});
}
