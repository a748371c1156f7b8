/** The guest's side of an invitation. */
import type { Kysely } from 'kysely';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { can } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import type { Schema } from '../db/tables/index.ts';
import { loadEvaluation } from '../repositories/evaluation.ts';
import { deleteInvitation } from '../repositories/invitation.ts';
import { findUser } from '../repositories/user.ts';
import { actInside, ringEvaluation } from '../use-cases/act.ts';
import { joinInside } from '../use-cases/add-member.ts';
import { holdRooms } from '../use-cases/rooms.ts';
import { isOnTeam } from '../use-cases/team.ts';
import { tellHome } from './home-municipality.ts';
import { acceptInvitation, invitationOfToken, refusalOfAcceptance } from './invitation.ts';

export type Guest = {
	readonly actor: Actor;
	readonly email: string | null;
	/** Where the guest says to come from: four digits or `FROM_NOWHERE`. Needed for the first role on a team. */
	readonly home?: string | undefined;
};

/** Uses up the invitation and gives its role, both or neither; returns the evaluation. */
export async function accept(db: Database, guest: Guest, token: string, now: number): Promise<string> {
	const { actor, email, home } = guest;
	const evaluation = await db.write(async (trx) => {
		// Rooms first, as all acts take them: who withdraws the invitation has the rooms when it wants the row.
		const found = await invitationOfToken(trx, token);
		if (found) await holdRooms(trx, found.evaluation_id);
		const invitation = await acceptInvitation(trx, token, { id: actor.user, email }, now);
		const { evaluation_id, role, created_by } = invitation;
		if (!(await mayStillInvite(trx, evaluation_id, created_by))) throw new Refused('invitation-expired');
		if (isOnTeam([role])) await tellHome(trx, actor.user, home);
		await joinInside(trx, actor, { evaluation: evaluation_id, role, invitedBy: created_by }, now);
		return evaluation_id;
	});
	ringEvaluation(evaluation);
	return evaluation;
}

/** Whoever leads no more opens no door either. */
async function mayStillInvite(trx: Kysely<Schema>, evaluation: string, inviter: string): Promise<boolean> {
	const [found, person] = await Promise.all([loadEvaluation(trx, evaluation), findUser(trx, inviter)]);
	if (found === null || person === undefined) return false;
	const actor = { user: person.id, administrator: person.administrator === 1 };
	return can(actor, { do: 'invite' }, found);
}

/** Does away with the invitation. Refuses everybody who couldn't have accepted it. */
export async function decline(db: Database, guest: Guest, token: string, now: number): Promise<void> {
	const { actor, email } = guest;
	const evaluation = await db.write(async (trx) => {
		const invitation = await invitationOfToken(trx, token);
		if (!invitation) throw new Refused('not-found');
		const refusal = refusalOfAcceptance(invitation, email, now);
		if (refusal) throw new Refused(refusal);
		const { id, role, evaluation_id } = invitation;
		await actInside(trx, actor, evaluation_id, now, async ({ log }) => {
			await deleteInvitation(trx, id);
			await log('decline-invitation', { invitation: id, role });
		});
		return evaluation_id;
	});
	ringEvaluation(evaluation);
}
