import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { canBeLeftOpen } from '../../src/lib/domain/release-gates.ts';
import type { Database } from '../db/connect.ts';
import { saveLeftOpen } from '../repositories/release-preparation.ts';
import { act } from './act.ts';
import { requiredReason } from './reason.ts';

export type LeaveOpen = {
	readonly evaluation: string;
	/** A question's id, or a text's key. */
	readonly place: string;
	/** Null: it isn't left open any more. */
	readonly reason: string | null;
};

/** Lets a draft be released without points on the question, or without words in the text. */
export async function leaveOpen(
	db: Database,
	actor: Actor,
	{ evaluation: id, place, reason }: LeaveOpen,
	now: number
): Promise<void> {
	const why = reason === null ? null : requiredReason(reason);
	await act(db, actor, id, { do: 'release' }, now, async ({ trx, evaluation, log }) => {
		if (!canBeLeftOpen(evaluation, place)) throw new Refused('not-found');
		await saveLeftOpen(trx, id, place, why === null ? null : { reason: why, by: actor.user, at: now });
		await log(why === null ? 'close-left-open' : 'leave-open', { place, reason: why });
	});
}
