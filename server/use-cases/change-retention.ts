import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { isRetention } from '../../src/lib/domain/retention.ts';
import type { Database } from '../db/connect.ts';
import { insertRetention, retentionOf } from '../repositories/retention.ts';
import { act } from './act.ts';
import { wordedReason } from './reason.ts';

export type ChangeRetention = { readonly evaluation: string; readonly days: number; readonly reason: string };

/** Decides for how many days after the lock notes and names are kept, also after the lock. */
export async function changeRetention(
	db: Database,
	actor: Actor,
	{ evaluation: id, days, reason }: ChangeRetention,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'change-retention' }, now, async ({ trx, log }) => {
		if (!isRetention(days)) throw new Refused('bad-input', { field: 'days' });
		const decision = { days, reason: wordedReason(reason), by: actor.user, at: now };
		const { days: before } = await retentionOf(trx, id);
		await insertRetention(trx, id, decision);
		await log('change-retention', { fromDays: before, days });
	});
}
