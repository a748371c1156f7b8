import { countdownSeconds, countdownState, type CountdownSeconds } from '../../src/lib/domain/countdown.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { countdownOf, deleteCountdown, setCountdown } from '../repositories/countdown.ts';
import type { KeyRing } from '../signing/key.ts';
import { act } from './act.ts';
import { refuseUnready } from './locking.ts';

export type AnnounceLock = { readonly evaluation: string; readonly seconds: CountdownSeconds };

/** Begins the countdown to a lock, which everybody on the team is told. Refuses what the lock itself would. */
export async function announceLock(
	db: Database,
	actor: Actor,
	{ evaluation: id, seconds }: AnnounceLock,
	now: number,
	keys: KeyRing
): Promise<void> {
	if (!countdownSeconds.includes(seconds)) throw new Refused('bad-input', { field: 'seconds' });
	await act(db, actor, id, { do: 'lock' }, now, async ({ trx, evaluation, log }) => {
		const standing = countdownState(await countdownOf(trx, id), now);
		if (standing === 'running') throw new Refused('countdown-running');
		await refuseUnready(trx, evaluation, keys);
		await setCountdown(trx, id, { by: actor.user, at: now, locksAt: now + seconds * 1000 });
		await log('announce-lock', { seconds });
	});
}

/** Ends the countdown without a lock. Any lead may. */
export async function callOffLock(
	db: Database,
	actor: Actor,
	{ evaluation: id }: Pick<AnnounceLock, 'evaluation'>,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'lock' }, now, async ({ trx, log }) => {
		if ((await countdownOf(trx, id)) === null) throw new Refused('not-announced');
		await deleteCountdown(trx, id);
		await log('call-off-lock');
	});
}
