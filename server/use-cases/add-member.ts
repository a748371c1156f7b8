import type { Transaction } from 'kysely';
import type { Actor, EvaluationRole, UserId } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import type { Schema } from '../db/tables/index.ts';
import { insertDeclaration } from '../repositories/conflict.ts';
import { act, actInside } from './act.ts';
import { isOnTeam, seat } from './team.ts';

export type AddMember = {
	readonly evaluation: string;
	readonly user: UserId;
	readonly roles: readonly EvaluationRole[];
};

/** Takes somebody in. A new evaluator gets a sheet and scores as a late one what is opened already. */
export async function addMember(
	db: Database,
	actor: Actor,
	{ evaluation: id, user, roles }: AddMember,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'change-members' }, now, async ({ trx, evaluation, log }) => {
		if (evaluation.members.some((member) => member.user === user)) throw new Refused('already-member');
		await seat(trx, evaluation, { user, roles }, now);
		await log('add-member', { user, roles });
	});
}

export type Join = { readonly evaluation: string; readonly role: EvaluationRole; readonly invitedBy: UserId };

/**
 * Gives the person who accepts an invitation its role, beside those they hold. The invitation is the permission: the
 * caller has checked and used it up in the same transaction, and rings (`ringEvaluation`) after its commit. Refuses
 * (`locked`) a role on the team of an evaluation in which nothing is written any more.
 */
export async function joinInside(
	trx: Transaction<Schema>,
	actor: Actor,
	{ evaluation: id, role, invitedBy }: Join,
	now: number
): Promise<void> {
	await actInside(trx, actor, id, now, async ({ evaluation, log }) => {
		const { phase } = evaluation;
		if (isOnTeam([role]) && (phase === 'locked' || phase === 'published')) throw new Refused('locked');
		const held = evaluation.members.find((member) => member.user === actor.user)?.roles ?? new Set();
		await seat(trx, evaluation, { user: actor.user, roles: [...new Set([...held, role])] }, now);
		// Whoever takes a role on the team says on the way in that there is no conflict.
		const none = { user: actor.user, kind: 'none', question: null, reason: null, at: now } as const;
		if (isOnTeam([role])) await insertDeclaration(trx, id, none);
		await log('join', { role, invitedBy });
	});
}
