/** What it takes that somebody is out of an evaluation. */

import type { UserId } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { releaseOwnedAreas } from '../repositories/area.ts';
import { leaveInterviews } from '../repositories/interview.ts';
import { setRoles } from '../repositories/membership.ts';
import type { Acting } from './act.ts';
import { checkLeads, membersWith, takeBackInvitations } from './team.ts';

/**
 * Takes all roles, owned areas, places at interviews and invitations. Refuses the last who leads, and who isn't there. What they did stays,
 * under their name; the caller logs it and closes rounds that waited for them alone.
 */
export async function leaveTeam({ trx, evaluation, now }: Acting, user: UserId): Promise<void> {
	const member = evaluation.members.find((one) => one.user === user);
	if (!member) throw new Refused('not-found');
	checkLeads(membersWith(evaluation.members, { user, roles: [] }));
	await setRoles(trx, evaluation.id, member, [], now);
	await releaseOwnedAreas(trx, evaluation.id, user);
	await leaveInterviews(trx, evaluation.id, user);
	await takeBackInvitations(trx, evaluation, { user, roles: [] });
}
