import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { standingRelease } from '../../src/lib/domain/release.ts';
import type { Database } from '../db/connect.ts';
import { setPhase } from '../repositories/evaluation.ts';
import { insertWithdrawal, releasesOf } from '../repositories/release.ts';
import { act } from './act.ts';
import { notify } from './notify.ts';
import { requiredReason } from './reason.ts';

export type WithdrawRelease = { readonly evaluation: string; readonly reason: string };

/** Takes the draft that is out back, and the evaluation to drafting; the draft's id. */
export async function withdrawRelease(
	db: Database,
	actor: Actor,
	{ evaluation: id, reason }: WithdrawRelease,
	now: number
): Promise<{ readonly release: string }> {
	const why = requiredReason(reason);
	return act(db, actor, id, { do: 'withdraw-release' }, now, async ({ trx, evaluation, log }) => {
		const standing = standingRelease(await releasesOf(trx, id));
		if (standing === null) throw new Refused('no-release');
		await insertWithdrawal(trx, standing.id, { reason: why, by: actor.user, at: now });
		await setPhase(trx, id, 'drafting');
		await log('withdraw-release', { release: standing.id, reason: why, to: 'drafting' });
		const about = { release: standing.id };
		await notify(trx, { evaluation, kind: 'withdrawn', by: actor.user, about }, now);
		return { release: standing.id };
	});
}
