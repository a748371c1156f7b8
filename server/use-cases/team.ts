/** Whom an evaluation may have in which roles, and what taking in or leaving the team brings with it. */

import type { Transaction } from 'kysely';
import {
	evaluationRoles,
	teamRoles,
	type Evaluation,
	type EvaluationRole,
	type Member,
	type UserId
} from '../../src/lib/domain/evaluation.ts';
import { mayJoinTeam } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Schema } from '../db/tables/index.ts';
import { seatFor, setRoles } from '../repositories/membership.ts';
import { isBarredFrom } from '../repositories/conflict.ts';
import { deleteInvitationsOf } from '../repositories/invitation.ts';
import { findUser, holdUsers } from '../repositories/user.ts';
import { ensureSheet } from './rooms.ts';

export type NewMember = { readonly user: UserId; readonly roles: readonly EvaluationRole[] };

const teams = (role: EvaluationRole) => teamRoles.some((one) => one === role);

export function isOnTeam(roles: Iterable<EvaluationRole>): boolean {
	return [...roles].some(teams);
}

/** At least one role, each known and once, and not both the team's and the municipality's. */
export function checkRoles(roles: readonly EvaluationRole[]): void {
	const known = roles.every((role) => evaluationRoles.includes(role));
	const team = roles.filter(teams).length;
	const sound = roles.length > 0 && known && new Set(roles).size === roles.length;
	if (!sound || (team > 0 && team < roles.length)) throw new Refused('bad-input', { field: 'roles' });
}

/**
 * Gives the person these roles and no others, a seat and, as evaluator, a sheet. Refuses people that don't exist, and on
 * the team anybody of the evaluated municipality or with a declared conflict with it. The caller holds the evaluation's rooms.
 */
export async function seat(
	trx: Transaction<Schema>,
	evaluation: Evaluation,
	{ user, roles }: NewMember,
	now: number
): Promise<void> {
	checkRoles(roles);
	const [person] = await holdUsers(trx, [user]);
	if (!person) throw new Refused('not-found');
	const team = isOnTeam(roles);
	if (team && !mayJoinTeam({ municipality: person.municipality_code }, evaluation))
		throw new Refused('own-municipality');
	if (team && (await isBarredFrom(trx, evaluation.id, user))) throw new Refused('barred');
	const place = team ? await seatFor(trx, evaluation.id, user) : 0;
	await setRoles(trx, evaluation.id, { user, seat: place }, roles, now);
	if (roles.includes('evaluator')) await ensureSheet(trx, evaluation.id, user);
}

/**
 * Nobody comes back by an invitation that was sent before their roles were changed: not by one to their address, and
 * not by one they sent while they led.
 */
export async function takeBackInvitations(
	trx: Transaction<Schema>,
	{ id }: Evaluation,
	{ user, roles }: NewMember
): Promise<void> {
	const person = await findUser(trx, user);
	const by = roles.includes('lead') ? null : user;
	await deleteInvitationsOf(trx, id, { by, to: person?.email ?? null });
}

/** An evaluation always has somebody who leads it. */
export function checkLeads(members: readonly NewMember[]): void {
	if (!members.some(({ roles }) => roles.includes('lead'))) throw new Refused('last-lead');
}

/** The members as they would be with one of them in other roles; without roles, that one is gone. */
export function membersWith(members: readonly Member[], { user, roles }: NewMember): NewMember[] {
	const others = members
		.filter((member) => member.user !== user)
		.map((member) => ({ user: member.user, roles: [...member.roles] }));
	return roles.length > 0 ? [...others, { user, roles }] : others;
}
