/** Inviting somebody to an evaluation, and accepting. */
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { Refused, type RefusalCode } from '../../src/lib/domain/refusal.ts';
import { evaluationRoles, type EvaluationRole } from '../../src/lib/domain/evaluation.ts';
import type { Schema } from '../db/tables/index.ts';
import {
	findInvitation,
	insertInvitation,
	markAccepted,
	type InvitationRow
} from '../repositories/invitation.ts';
import { normaliseEmail } from './email.ts';
import { hashOfToken, newInvitationToken } from './token.ts';

/** How long an invitation can be accepted, in milliseconds: 7 days. */
export const INVITATION_LIFE = 7 * 24 * 3_600_000;

export type NewInvitation = {
	readonly email: string;
	readonly evaluation: string;
	readonly role: EvaluationRole;
	readonly by: string;
};

/**
 * Stores an invitation and returns the token for its link, which is kept nowhere. Whether the inviter may is the
 * caller's question. Refuses (`bad-input`) what isn't an e-mail address or a role.
 */
export async function createInvitation(
	trx: Kysely<Schema>,
	invitation: NewInvitation,
	now: number
): Promise<{ id: string; email: string; token: string; expires: number }> {
	const email = normaliseEmail(invitation.email);
	if (!email) throw new Refused('bad-input', { field: 'email' });
	if (!evaluationRoles.includes(invitation.role)) throw new Refused('bad-input', { field: 'role' });
	const id = randomUUID();
	const token = newInvitationToken();
	const expires = now + INVITATION_LIFE;
	await insertInvitation(trx, {
		id,
		hash: hashOfToken(token),
		email,
		evaluation_id: invitation.evaluation,
		role: invitation.role,
		created_by: invitation.by,
		created_at: now,
		expires_at: expires
	});
	return { id, email, token, expires };
}

/** The invitation behind a link, or null if there is none. */
export async function invitationOfToken(db: Kysely<Schema>, token: string): Promise<InvitationRow | null> {
	return (await findInvitation(db, hashOfToken(token))) ?? null;
}

/** Why somebody with this proven address can't accept it now, or null when they can. */
export function refusalOfAcceptance(
	invitation: InvitationRow,
	email: string | null,
	now: number
): RefusalCode | null {
	if (invitation.accepted_at !== null) return 'invitation-used';
	if (now >= invitation.expires_at) return 'invitation-expired';
	if (email === null || normaliseEmail(email) !== invitation.email) return 'invitation-other-address';
	return null;
}

/**
 * Uses up the invitation for the person and returns it, for the caller to make the membership in the same
 * transaction. Refuses if there is none, it is used or expired, or was sent to another address.
 */
export async function acceptInvitation(
	trx: Kysely<Schema>,
	token: string,
	person: { readonly id: string; readonly email: string | null },
	now: number
): Promise<InvitationRow> {
	const invitation = await invitationOfToken(trx, token);
	if (!invitation) throw new Refused('not-found');
	const refusal = refusalOfAcceptance(invitation, person.email, now);
	if (refusal) throw new Refused(refusal);
	if (!(await markAccepted(trx, invitation.id, person.id, now))) throw new Refused('invitation-used');
	return invitation;
}
