import { questionStanding } from '../../src/lib/domain/assigned.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { deleteAbstention } from '../repositories/abstention.ts';
import { insertDeclaration } from '../repositories/conflict.ts';
import { act } from './act.ts';

export type WithdrawAbstention = { readonly evaluation: string; readonly question: string };

/** Takes the question back. Only while nobody has handed it in: later it would change what others were waiting for. */
export async function withdrawAbstention(
	db: Database,
	actor: Actor,
	{ evaluation: id, question }: WithdrawAbstention,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'abstain', question }, now, async ({ trx, evaluation, log }) => {
		const { abstained, handedIn } = questionStanding(evaluation, question);
		if (!abstained.has(actor.user)) throw new Refused('not-found');
		if ([...handedIn.values()].some((users) => users.size > 0)) throw new Refused('handed-in');
		await deleteAbstention(trx, id, question, actor.user);
		const about = { user: actor.user, question, reason: null, at: now };
		if (abstained.get(actor.user) === 'conflict')
			await insertDeclaration(trx, id, { ...about, kind: 'question-withdrawn' });
		await log('withdraw-abstention', { question });
	});
}
