import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { deleteUnlockRequest, insertUnlockRequest, unlockRequestOf } from '../repositories/unlock-request.ts';
import { act } from './act.ts';
import { notify } from './notify.ts';
import { wordedReason } from './reason.ts';

export type AskUnlock = { readonly evaluation: string; readonly reason: string };

/** Asks, with a reason, that somebody else unlocks the locked version. */
export async function askUnlock(
	db: Database,
	actor: Actor,
	{ evaluation: id, reason }: AskUnlock,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'ask-unlock' }, now, async ({ trx, evaluation, log }) => {
		const why = wordedReason(reason);
		if ((await unlockRequestOf(trx, id)) !== null) throw new Refused('unlock-asked');
		await insertUnlockRequest(trx, id, { by: actor.user, at: now, reason: why });
		await log('ask-unlock', { reason: why });
		await notify(trx, { evaluation, kind: 'unlock-asked', by: actor.user }, now);
	});
}

/** Takes one's own asking back. */
export async function withdrawUnlock(
	db: Database,
	actor: Actor,
	{ evaluation: id }: Pick<AskUnlock, 'evaluation'>,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'ask-unlock' }, now, async ({ trx, log }) => {
		const request = await unlockRequestOf(trx, id);
		if (request === null) throw new Refused('unlock-not-asked');
		if (request.by !== actor.user) throw new Refused('not-owner');
		await deleteUnlockRequest(trx, id);
		await log('withdraw-unlock');
	});
}
