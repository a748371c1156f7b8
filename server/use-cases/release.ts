import { randomUUID } from 'node:crypto';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { deadlineAfter, MOST_DAYS, standingRelease } from '../../src/lib/domain/release.ts';
import { releaseProblem } from '../../src/lib/domain/release-gates.ts';
import type { Day } from '../../src/lib/domain/working-days.ts';
import type { Database } from '../db/connect.ts';
import { setPhase } from '../repositories/evaluation.ts';
import { insertRelease, releasesOf } from '../repositories/release.ts';
import { act } from './act.ts';
import { VERSION_NAME } from './make-version.ts';
import { notify } from './notify.ts';
import { optionalReason } from './reason.ts';
import { readinessOf } from './release-readiness.ts';
import { makeVersionInside } from './version-inside.ts';

export type ReleaseDraft = {
	readonly evaluation: string;
	/** What the version is called, 1–120 characters. */
	readonly name: string;
	/** How long the municipality has, 1…60. */
	readonly workingDays: number;
	/** Why it is released before everybody on the team has read it through, where that is so. */
	readonly unread: string | null;
};

export type Released = { readonly release: string; readonly deadline: Day };

/** Keeps points and texts as they are as a version, and lets the municipality's contacts read and comment on it. */
export async function release(
	db: Database,
	actor: Actor,
	{ evaluation: id, name, workingDays, unread }: ReleaseDraft,
	now: number
): Promise<Released> {
	const named = name.trim();
	if (named === '' || named.length > VERSION_NAME) throw new Refused('bad-input', { field: 'name' });
	if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > MOST_DAYS)
		throw new Refused('bad-input', { field: 'days' });
	const why = optionalReason(unread);
	return act(db, actor, id, { do: 'release' }, now, async (acting) => {
		const { trx, evaluation, log } = acting;
		const before = await releasesOf(trx, id);
		if (standingRelease(before) !== null) throw new Refused('release-stands');
		const { gates } = await readinessOf(trx, evaluation, await acting.document());
		const problem = releaseProblem(gates, why !== null);
		if (problem !== null) throw new Refused(problem);
		const missed = gates.some(({ kind, places }) => kind === 'reading' && places.length > 0);
		const version = await makeVersionInside(acting, { kind: 'release', name: named, reason: null });
		const deadline = deadlineAfter(now, workingDays);
		const n = Math.max(0, ...before.map((earlier) => earlier.n)) + 1;
		const made = { id: randomUUID(), evaluation: id, n, version: version.n, by: actor.user, at: now };
		await insertRelease(trx, { ...made, workingDays, deadline, unread: missed ? why : null });
		await setPhase(trx, id, 'fact-check');
		await log('release', {
			release: made.id,
			version: version.n,
			sha256: version.sha256,
			record: version.record,
			deadline,
			to: 'fact-check'
		});
		const about = { release: made.id, day: deadline };
		await notify(trx, { evaluation, kind: 'released', by: actor.user, about }, now);
		return { release: made.id, deadline };
	});
}
