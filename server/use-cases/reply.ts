import { randomUUID } from 'node:crypto';
import { REPLIES_TO_COMMENT } from '../../src/lib/domain/comment-limits.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { markRead } from '../repositories/notice.ts';
import { insertReply, repliesTo } from '../repositories/reply.ts';
import { act } from './act.ts';
import { checkedBody } from './comment-input.ts';
import { tellMentioned } from './mentioning.ts';
import { theTeamComment } from './team-comment.ts';

export type Reply = { readonly evaluation: string; readonly comment: string; readonly body: string };

/** Replies to a comment of the team's own. Its id. */
export async function reply(
	db: Database,
	actor: Actor,
	{ evaluation: id, comment, body: written }: Reply,
	now: number
): Promise<{ readonly id: string }> {
	const body = checkedBody(written);
	return act(db, actor, id, { do: 'comment' }, now, async (acting) => {
		const { trx, log } = acting;
		await theTeamComment(trx, id, comment);
		if ((await repliesTo(trx, [comment])).length >= REPLIES_TO_COMMENT)
			throw new Refused('too-large', { limit: REPLIES_TO_COMMENT });
		const made = { id: randomUUID(), comment, body, author: actor.user, at: now };
		await insertReply(trx, made);
		await tellMentioned(acting, { comment, reply: made.id, body });
		// Who replies has read it.
		await markRead(trx, actor.user, { evaluation: id, kinds: ['mentioned'], comment }, now);
		await log('reply', { comment });
		return { id: made.id };
	});
}
