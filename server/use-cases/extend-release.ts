import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { MOST_DAYS, standingRelease } from '../../src/lib/domain/release.ts';
import { addWorkingDays, swedishDay, type Day } from '../../src/lib/domain/working-days.ts';
import type { Database } from '../db/connect.ts';
import { insertExtension, releasesOf } from '../repositories/release.ts';
import { act } from './act.ts';
import { notify } from './notify.ts';
import { requiredReason } from './reason.ts';
import type { Released } from './release.ts';

export type ExtendRelease = {
	readonly evaluation: string;
	/** Working days more than the deadline that holds, or than today where that has passed; 1…60. */
	readonly workingDays: number;
	readonly reason: string;
};

/** Gives the municipality more time on the draft that is out. */
export async function extendRelease(
	db: Database,
	actor: Actor,
	{ evaluation: id, workingDays, reason }: ExtendRelease,
	now: number
): Promise<Released> {
	if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > MOST_DAYS)
		throw new Refused('bad-input', { field: 'days' });
	const why = requiredReason(reason);
	return act(db, actor, id, { do: 'extend-release' }, now, async ({ trx, evaluation, log }) => {
		const standing = standingRelease(await releasesOf(trx, id));
		if (standing === null) throw new Refused('no-release');
		const deadline = addWorkingDays(latest(standing.deadline, swedishDay(now)), workingDays);
		const n = standing.extensions.length + 1;
		await insertExtension(trx, standing.id, n, { deadline, reason: why, by: actor.user, at: now });
		await log('extend-release', { release: standing.id, deadline, reason: why });
		const about = { release: standing.id, day: deadline };
		await notify(trx, { evaluation, kind: 'deadline-moved', by: actor.user, about }, now);
		return { release: standing.id, deadline };
	});
}

function latest(a: Day, b: Day): Day {
	return a > b ? a : b;
}
