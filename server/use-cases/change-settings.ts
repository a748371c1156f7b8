import type { Actor, Tolerance } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { setTolerance } from '../repositories/evaluation.ts';
import { act } from './act.ts';
import { isAnythingScored } from './progress.ts';
import { checkTolerance } from './tolerance.ts';

export type ChangeSettings = { readonly evaluation: string; readonly tolerance: Tolerance };

/** Sets the tolerance, in percent of a question's max. It is fixed from the first score on anybody's sheet. */
export async function changeSettings(
	db: Database,
	actor: Actor,
	{ evaluation: id, tolerance }: ChangeSettings,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'change-settings' }, now, async ({ trx, evaluation, log }) => {
		checkTolerance(tolerance);
		if (await isAnythingScored(trx, evaluation)) throw new Refused('setting-fixed');
		const { a, b } = evaluation.tolerance;
		await setTolerance(trx, id, tolerance);
		await log('change-settings', { fromA: a, fromB: b, toA: tolerance.a, toB: tolerance.b });
	});
}
