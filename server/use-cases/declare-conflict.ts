/** Conflicts of interest, declared by oneself: that there is none, with the municipality, or on a question. */

import { questionStanding } from '../../src/lib/domain/assigned.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { saveAbstention } from '../repositories/abstention.ts';
import { insertDeclaration } from '../repositories/conflict.ts';
import { act } from './act.ts';
import { leaveTeam } from './leaving.ts';
import { wordedReason } from './reason.ts';
import { closeCompleteRounds } from './round-closing.ts';

type Of = { readonly evaluation: string };

/** That one has none, or none but what one has declared. */
export async function declareNone(
	db: Database,
	actor: Actor,
	{ evaluation: id }: Of,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'declare-conflict' }, now, async ({ trx, log }) => {
		const none = { user: actor.user, kind: 'none', question: null, reason: null, at: now } as const;
		await insertDeclaration(trx, id, none);
		await log('declare-none');
	});
}

/**
 * With the municipality: one leaves the team, and isn't taken in again. Refused to the last who leads: somebody else has
 * to lead first. The reason is for the leads alone.
 */
export async function declareMunicipality(
	db: Database,
	actor: Actor,
	{ evaluation: id, reason }: Of & { readonly reason: string },
	now: number
): Promise<void> {
	const why = wordedReason(reason);
	await act(db, actor, id, { do: 'declare-conflict' }, now, async (acting) => {
		const about = { kind: 'municipality', question: null, reason: why, at: now } as const;
		await leaveTeam(acting, actor.user);
		await insertDeclaration(acting.trx, id, { user: actor.user, ...about });
		await acting.log('declare-conflict');
		await closeCompleteRounds(acting);
	});
}

/** On a question, which is leaving it to the others: one neither scores, agrees on nor confirms it. */
export async function declareOnQuestion(
	db: Database,
	actor: Actor,
	{ evaluation: id, question, reason }: Of & { readonly question: string; readonly reason: string },
	now: number
): Promise<void> {
	const why = wordedReason(reason);
	await act(db, actor, id, { do: 'abstain', question }, now, async (acting) => {
		const { trx, evaluation, log } = acting;
		if (questionStanding(evaluation, question).abstained.get(actor.user) === 'conflict')
			throw new Refused('conflict-declared');
		const about = { question, user: actor.user, at: now };
		// Why one abstains is shown to nobody; what the leads may read stands in the register.
		await saveAbstention(trx, id, { ...about, kind: 'conflict', reason: '' });
		await insertDeclaration(trx, id, { ...about, kind: 'question', reason: why });
		await log('abstain', { question, kind: 'conflict' });
		await closeCompleteRounds(acting);
	});
}
