/** Notes and names go when their day has come. Nobody does it, and several processes may try at once. */

import type { Kysely } from 'kysely';
import type { Evaluation } from '../../src/lib/domain/evaluation.ts';
import { isErasureDue } from '../../src/lib/domain/retention.ts';
import { forgetDeleted } from '../db/forget-deleted.ts';
import type { Database } from '../db/connect.ts';
import type { Schema } from '../db/tables/index.ts';
import { SERVER } from '../journal/server.ts';
import { evaluationsHolding, lockedAt, retentionOf } from '../repositories/retention.ts';
import { actInside, ringEvaluation, type Acting } from './act.ts';
import { eraseNames, eraseWholeNotes, type ErasureLedger } from './erasing.ts';
import { holdRooms } from './rooms.ts';

/** Nobody's act. */
export const nobody = { user: SERVER, administrator: false } as const;

/** Deletes what is due in every evaluation. Answers with those in which something was deleted. */
export async function eraseDueNotes(db: Database, ledger: ErasureLedger, now: number): Promise<string[]> {
	const done: string[] = [];
	for (const id of await evaluationsHolding(db.read)) {
		if (!(await isDue(db.read, id, now))) continue;
		const erased = await db.write(async (trx) => {
			// Asked again once nobody else can act: the lead may have changed the day, another process been first.
			await holdRooms(trx, id);
			if (!(await isDue(trx, id, now)) || !(await evaluationsHolding(trx)).includes(id)) return false;
			await actInside(trx, nobody, id, now, (acting) => eraseAll(acting, ledger));
			return true;
		});
		if (!erased) continue;
		ringEvaluation(id);
		done.push(id);
	}
	if (done.length > 0) await forgetDeleted(db);
	return done;
}

async function isDue(db: Kysely<Schema>, evaluation: string, now: number): Promise<boolean> {
	const at = await lockedAt(db, evaluation);
	return at !== null && isErasureDue(at, (await retentionOf(db, evaluation)).days, now);
}

async function eraseAll(acting: Acting, ledger: ErasureLedger): Promise<void> {
	const erasing = { ...acting, ledger, why: 'schedule' } as const;
	const proofs = [];
	for (const id of kept(acting.evaluation)) proofs.push(await eraseWholeNotes(erasing, id));
	const names = await eraseNames(erasing, null);
	if (names !== null) proofs.push(names);
	for (const { id: erasure, interview, hash } of proofs)
		await acting.log('erase-on-schedule', { erasure, interview, hash });
}

function kept({ interviews }: Evaluation): string[] {
	return [...interviews].filter(([, { erased }]) => !erased).map(([id]) => id);
}
