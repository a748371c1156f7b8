import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { deadlineAfter, MOST_DAYS } from '../../src/lib/domain/release.ts';
import { addWorkingDays, swedishDay, type Day } from '../../src/lib/domain/working-days.ts';
import type { Database } from '../db/connect.ts';
import { insertDueExtension, sendingsOf } from '../repositories/request-sending.ts';
import { act } from './act.ts';
import { notify } from './notify.ts';
import { requiredReason } from './reason.ts';

export type ExtendRequests = {
	readonly evaluation: string;
	readonly sending: string;
	/** Working days more than the due day that holds, or than today where that has passed; 1…60. */
	readonly workingDays: number;
	/** Told to the municipality. */
	readonly reason: string;
};

/** Gives the municipality more time for what was sent at once. */
export async function extendRequests(
	db: Database,
	actor: Actor,
	{ evaluation: id, sending, workingDays, reason }: ExtendRequests,
	now: number
): Promise<{ readonly due: Day }> {
	if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > MOST_DAYS)
		throw new Refused('bad-input', { field: 'days' });
	const why = requiredReason(reason);
	return act(db, actor, id, { do: 'send-requests' }, now, async ({ trx, evaluation, log }) => {
		const found = (await sendingsOf(trx, id)).find((one) => one.id === sending);
		if (found === undefined) throw new Refused('not-found');
		const due =
			found.due > swedishDay(now) ? addWorkingDays(found.due, workingDays) : deadlineAfter(now, workingDays);
		const n = found.extensions.length + 1;
		await insertDueExtension(trx, sending, n, { due, reason: why, by: actor.user, at: now });
		await log('extend-requests', { due, reason: why });
		await notify(trx, { evaluation, kind: 'requests-moved', by: actor.user, about: { day: due } }, now);
		return { due };
	});
}
