import type { Actor, UserId } from '../../src/lib/domain/evaluation.ts';
import { findArea } from '../../src/lib/domain/instrument.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { setAreaOwner as storeOwner } from '../repositories/area.ts';
import { act } from './act.ts';
import { isOnTeam } from './team.ts';

export type SetAreaOwner = {
	readonly evaluation: string;
	readonly area: number;
	/** Somebody on the team, or null for nobody. */
	readonly user: UserId | null;
};

/** Says who on the team answers for an area's text. */
export async function setAreaOwner(
	db: Database,
	actor: Actor,
	{ evaluation: id, area, user }: SetAreaOwner,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'change-settings' }, now, async ({ trx, evaluation, log }) => {
		if (!findArea(evaluation.edition, area)) throw new Refused('not-found');
		const owner = evaluation.members.find((member) => member.user === user);
		if (user !== null && !(owner && isOnTeam(owner.roles))) throw new Refused('bad-input', { field: 'user' });
		await storeOwner(trx, id, area, user);
		await log('set-area-owner', { area, user });
	});
}
