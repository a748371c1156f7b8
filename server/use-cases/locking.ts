/** What a lock asks for, and what it does to areas and sheets; all inside the act's transaction. */

import type { Kysely } from 'kysely';
import type { Evaluation } from '../../src/lib/domain/evaluation.ts';
import { lockChecklist, lockProblem, type LockChecklist } from '../../src/lib/domain/lock-checklist.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { areaStanding } from '../../src/lib/domain/standing.ts';
import type { Schema } from '../db/tables/index.ts';
import { eraseSheet } from '../journal/sheet.ts';
import { insertAreaLock } from '../repositories/area.ts';
import { unansweredComments } from '../repositories/unanswered.ts';
import type { KeyRing } from '../signing/key.ts';
import type { Acting } from './act.ts';
import { sheetsOf } from './rooms.ts';

/** What the lead sees before the lock, and what the lock itself asks. */
export async function checklistOf(
	db: Kysely<Schema>,
	evaluation: Evaluation,
	keys: KeyRing
): Promise<LockChecklist> {
	const unanswered = await unansweredComments(db, evaluation.id);
	return lockChecklist(evaluation, { unanswered, key: keys.signing !== null });
}

/** Refuses with the first thing on the list that isn't done. Answers with the key to sign with. */
export async function refuseUnready(
	db: Kysely<Schema>,
	evaluation: Evaluation,
	keys: KeyRing
): Promise<NonNullable<KeyRing['signing']>> {
	const problem = lockProblem(await checklistOf(db, evaluation, keys));
	if (problem !== null) throw new Refused(problem);
	if (keys.signing === null) throw new Refused('no-signing-key');
	return keys.signing;
}

/** Locks each area that isn't locked yet. */
export async function lockAllAreas({ trx, evaluation, actor, now }: Acting): Promise<void> {
	for (const { number } of evaluation.edition.areas) {
		if (areaStanding(evaluation, number).locked) continue;
		await insertAreaLock(trx, evaluation.id, number, { at: now, by: actor.user });
	}
}

/** Deletes all that was ever written on the sheets. What was handed in lies in rows of its own, and stays. */
export async function eraseSheets({ trx, evaluation }: Acting): Promise<void> {
	for (const sheet of await sheetsOf(trx, evaluation.id)) await eraseSheet(trx, sheet);
}
