import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { act } from './act.ts';
import { requiredReason } from './reason.ts';
import { closeRoundOf } from './round-closing.ts';

export type CloseRound = {
	readonly evaluation: string;
	readonly question: string;
	/** `early`: what has been handed in is shown. `cancelled`: nothing is. */
	readonly outcome: 'early' | 'cancelled';
	readonly reason: string;
};

/** Ends an open blind round before everybody has handed in. */
export async function closeRound(
	db: Database,
	actor: Actor,
	{ evaluation: id, question, outcome, reason }: CloseRound,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'close-round', question }, now, async (acting) => {
		if (outcome !== 'early' && outcome !== 'cancelled') throw new Refused('bad-input', { field: 'outcome' });
		const why = requiredReason(reason);
		await closeRoundOf(acting, question, outcome, why);
		await acting.log('close-round', { question, outcome, reason: why });
	});
}
