/** Telling those whom a comment names. */

import { mentionsIn } from '../../src/lib/domain/mention.ts';
import { mentionsOf, setMentions } from '../repositories/mention.ts';
import type { Acting } from './act.ts';
import { notify } from './notify.ts';
import { isOnTeam } from './team.ts';

export type Naming = { readonly comment: string; readonly reply: string | null; readonly body: string };

/** Keeps who of the team is named, and tells those who weren't before; nobody is told of naming oneself. */
export async function tellMentioned(
	{ trx, evaluation, actor, now }: Acting,
	{ comment, reply, body }: Naming
): Promise<void> {
	const team = evaluation.members.filter(({ roles }) => isOnTeam(roles));
	const named = mentionsIn(body, team).filter((user) => user !== actor.user);
	const before = (await mentionsOf(trx, comment)).filter((mention) => mention.reply === reply);
	await setMentions(trx, { comment, reply }, named);
	const to = named.filter((user) => before.every((mention) => mention.user !== user));
	if (to.length === 0) return;
	await notify(trx, { evaluation, kind: 'mentioned', by: actor.user, to, about: { comment } }, now);
}
