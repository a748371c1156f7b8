import type { Actor, UserId } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { releaseOwnedAreas } from '../repositories/area.ts';
import { setRoles } from '../repositories/membership.ts';
import { act } from './act.ts';
import { closeCompleteRounds } from './round-closing.ts';
import { checkLeads, membersWith, takeBackInvitations } from './team.ts';

export type RemoveMember = { readonly evaluation: string; readonly user: UserId };

/** Takes somebody out of the evaluation, and so out of A. What they did stays, under their name. */
export async function removeMember(
	db: Database,
	actor: Actor,
	{ evaluation: id, user }: RemoveMember,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'change-members' }, now, async (acting) => {
		const { trx, evaluation, log } = acting;
		const member = evaluation.members.find((one) => one.user === user);
		if (!member) throw new Refused('not-found');
		checkLeads(membersWith(evaluation.members, { user, roles: [] }));
		await setRoles(trx, id, member, [], now);
		await releaseOwnedAreas(trx, id, user);
		await takeBackInvitations(trx, evaluation, { user, roles: [] });
		await log('remove-member', { user });
		await closeCompleteRounds(acting);
	});
}
