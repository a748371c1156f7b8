import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { resumeParking } from '../repositories/parking.ts';
import { act } from './act.ts';

/** Takes a parked question up again. */
export async function resume(
	db: Database,
	actor: Actor,
	{ evaluation: id, question }: { readonly evaluation: string; readonly question: string },
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'park', question }, now, async ({ trx, log }) => {
		const resumed = await resumeParking(trx, id, question, { at: now, by: actor.user });
		if (resumed === 0) throw new Refused('not-parked');
		await log('resume', { question });
	});
}
