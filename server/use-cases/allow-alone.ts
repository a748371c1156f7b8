import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Database } from '../db/connect.ts';
import { allowAloneFor } from '../repositories/alone.ts';
import { act } from './act.ts';

export type AllowAlone = { readonly evaluation: string; readonly question: string };

/** Records "ensam bedömning": one score is enough for the question. */
export async function allowAlone(
	db: Database,
	actor: Actor,
	{ evaluation: id, question }: AllowAlone,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'allow-alone', question }, now, async ({ trx, log }) => {
		await allowAloneFor(trx, id, question, { by: actor.user, at: now });
		await log('allow-alone', { question });
	});
}
