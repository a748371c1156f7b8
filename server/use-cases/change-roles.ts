import type { Actor, EvaluationRole, UserId } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { releaseOwnedAreas } from '../repositories/area.ts';
import { leaveInterviews } from '../repositories/interview.ts';
import { act } from './act.ts';
import { closeCompleteRounds } from './round-closing.ts';
import { checkLeads, isOnTeam, membersWith, seat, takeBackInvitations } from './team.ts';

export type ChangeRoles = {
	readonly evaluation: string;
	readonly user: UserId;
	/** All the roles that the person is to hold. */
	readonly roles: readonly EvaluationRole[];
};

/** Gives a member other roles. Who is no evaluator any more is out of A; their scores stay, uncounted. */
export async function changeRoles(
	db: Database,
	actor: Actor,
	{ evaluation: id, user, roles }: ChangeRoles,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'change-members' }, now, async (acting) => {
		const { trx, evaluation, log } = acting;
		if (!evaluation.members.some((member) => member.user === user)) throw new Refused('not-found');
		checkLeads(membersWith(evaluation.members, { user, roles }));
		await seat(trx, evaluation, { user, roles }, now);
		if (!isOnTeam(roles)) {
			await releaseOwnedAreas(trx, id, user);
			await leaveInterviews(trx, id, user);
		}
		await takeBackInvitations(trx, evaluation, { user, roles });
		await log('change-roles', { user, roles });
		await closeCompleteRounds(acting);
	});
}
