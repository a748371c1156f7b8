import { writeRound } from '../../src/lib/document/rounds.ts';
import { questionStanding } from '../../src/lib/domain/assigned.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Database } from '../db/connect.ts';
import { insertBlindRound } from '../repositories/blind-round.ts';
import { act } from './act.ts';

export type OpenRound = { readonly evaluation: string; readonly question: string };

/** Opens a blind round of a revealed question that isn't agreed: everybody in A scores anew, unseen. */
export async function openRound(
	db: Database,
	actor: Actor,
	{ evaluation: id, question }: OpenRound,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'open-round', question }, now, async ({ trx, evaluation, project, log }) => {
		const n = questionStanding(evaluation, question).round + 1;
		const opened = { at: now, by: actor.user };
		await insertBlindRound(trx, id, { question, n, opened, closed: null });
		project((doc) => writeRound(doc, question, { n, open: true }));
		await log('open-round', { question, n });
	});
}
