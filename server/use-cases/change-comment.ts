import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { changeComment as setComment } from '../repositories/comment.ts';
import { act } from './act.ts';
import { checkedBody } from './comment-input.ts';
import { tellMentioned } from './mentioning.ts';
import { theTeamComment } from './team-comment.ts';

export type ChangeComment = { readonly evaluation: string; readonly comment: string; readonly body: string };

/** Writes one's own comment anew. */
export async function changeComment(
	db: Database,
	actor: Actor,
	{ evaluation: id, comment, body: written }: ChangeComment,
	now: number
): Promise<void> {
	const body = checkedBody(written);
	await act(db, actor, id, { do: 'comment' }, now, async (acting) => {
		const { trx, log } = acting;
		const { author, kind } = await theTeamComment(trx, id, comment);
		if (author !== actor.user) throw new Refused('not-owner');
		await setComment(trx, comment, { body, kind, at: now });
		await tellMentioned(acting, { comment, reply: null, body });
		await log('change-comment', { comment });
	});
}
