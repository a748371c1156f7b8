import type { Actor, UserId } from '../../src/lib/domain/evaluation.ts';
import type { Database } from '../db/connect.ts';
import { act } from './act.ts';
import { leaveTeam } from './leaving.ts';
import { closeCompleteRounds } from './round-closing.ts';

export type RemoveMember = { readonly evaluation: string; readonly user: UserId };

/** Takes somebody out of the evaluation, and so out of A. What they did stays, under their name. */
export async function removeMember(
	db: Database,
	actor: Actor,
	{ evaluation: id, user }: RemoveMember,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'change-members' }, now, async (acting) => {
		await leaveTeam(acting, user);
		await acting.log('remove-member', { user });
		await closeCompleteRounds(acting);
	});
}
