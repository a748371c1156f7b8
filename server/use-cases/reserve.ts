import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Database } from '../db/connect.ts';
import { act } from './act.ts';
import { sayOf } from './confirming.ts';
import { requiredReason } from './reason.ts';

export type Reserve = {
	readonly evaluation: string;
	readonly question: string;
	readonly agreement: string;
	readonly text: string;
};

/** Files a reservation with an agreed score. It blocks nothing and stays with the agreement. */
export async function reserve(
	db: Database,
	actor: Actor,
	{ evaluation: id, question, agreement, text }: Reserve,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'reserve', question }, now, async (acting) => {
		await sayOf(acting, question, agreement, { kind: 'reserve', text: requiredReason(text), at: now });
		await acting.log('reserve', { question, agreement });
	});
}
