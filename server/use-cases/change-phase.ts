import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Phase } from '../../src/lib/domain/phase.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { setPhase } from '../repositories/evaluation.ts';
import { act } from './act.ts';

/**
 * Where the lead can go from each phase. To calibrating the first reveal goes by itself, and to locked only a lock does.
 */
const steps: Readonly<Record<Phase, readonly Phase[]>> = {
	preparing: ['scoring'],
	scoring: [],
	calibrating: ['drafting'],
	drafting: ['calibrating', 'fact-check'],
	'fact-check': ['drafting'],
	locked: ['published'],
	published: []
};

export type ChangePhase = { readonly evaluation: string; readonly to: Phase };

/** Moves the evaluation to a phase next to its own. */
export async function changePhase(
	db: Database,
	actor: Actor,
	{ evaluation: id, to }: ChangePhase,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'change-phase' }, now, async ({ trx, evaluation, log }) => {
		const from = evaluation.phase;
		if (!steps[from].includes(to)) throw new Refused('wrong-phase');
		await setPhase(trx, id, to);
		await log('change-phase', { from, to });
	});
}
