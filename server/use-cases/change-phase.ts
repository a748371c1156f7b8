import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { mayMove, type Phase } from '../../src/lib/domain/phase.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { setPhase } from '../repositories/evaluation.ts';
import { act } from './act.ts';

export type ChangePhase = { readonly evaluation: string; readonly to: Phase };

/** Moves the evaluation to another phase, where that is done by hand. */
export async function changePhase(
	db: Database,
	actor: Actor,
	{ evaluation: id, to }: ChangePhase,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'change-phase' }, now, async ({ trx, evaluation, log }) => {
		const from = evaluation.phase;
		if (!mayMove(from, to)) throw new Refused('wrong-phase');
		await setPhase(trx, id, to);
		await log('change-phase', { from, to });
	});
}
