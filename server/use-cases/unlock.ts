import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { standingRelease } from '../../src/lib/domain/release.ts';
import type { Database } from '../db/connect.ts';
import { deleteAreaLock } from '../repositories/area.ts';
import { roomState } from '../journal/room.ts';
import { setPhase } from '../repositories/evaluation.ts';
import { releasesOf } from '../repositories/release.ts';
import { deleteUnlockRequest, unlockRequestOf } from '../repositories/unlock-request.ts';
import { act } from './act.ts';
import { notify } from './notify.ts';
import { evaluationRoom } from './rooms.ts';

export type Unlock = { readonly evaluation: string };

/**
 * Carries out what a lead has asked for, by somebody else than who asked: opens all areas and goes back to the
 * fact-check, or to drafting where no release stands. The locked version and its seal stay as they are.
 */
export async function unlock(
	db: Database,
	actor: Actor,
	{ evaluation: id }: Unlock,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'unlock' }, now, async ({ trx, evaluation, log }) => {
		const request = await unlockRequestOf(trx, id);
		if (request === null) throw new Refused('unlock-not-asked');
		if (request.by === actor.user) throw new Refused('second-person-needed');
		for (const { number } of evaluation.edition.areas) await deleteAreaLock(trx, id, number);
		const to = standingRelease(await releasesOf(trx, id)) === null ? 'drafting' : 'fact-check';
		await setPhase(trx, id, to);
		await deleteUnlockRequest(trx, id);
		const room = await roomState(trx, evaluationRoom(id));
		if (room === undefined) throw new Error('an evaluation without its room');
		// Where the journal stands: between the lock's place and this one nothing may have come.
		const { epoch, head } = room;
		await log('unlock', { asked: request.by, reason: request.reason, to, epoch, head });
		await notify(trx, { evaluation, kind: 'unlocked', by: actor.user }, now);
	});
}
