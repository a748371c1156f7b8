/** The lead's side of an invitation: sending one and taking it back. */
import type { Actor, EvaluationRole } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Language } from '../../src/lib/words/languages.ts';
import type { Database } from '../db/connect.ts';
import { deleteInvitation, invitationsTo, type InvitationRow } from '../repositories/invitation.ts';
import { findUser } from '../repositories/user.ts';
import type { Settings } from '../settings.ts';
import { act } from '../use-cases/act.ts';
import { createInvitation } from './invitation.ts';
import { invitationLetter, invitationLink } from './letters.ts';
import { invitationsByPerson } from './limits.ts';
import { sendLetter } from './mail.ts';

export type Invite = {
	readonly evaluation: string;
	readonly email: string;
	readonly role: EvaluationRole;
	/** Origin of the site, for the link. */
	readonly site: string;
	/** The letter's language: the inviter's. */
	readonly language: Language;
};

/**
 * Invites the address and sends the letter. Returns the link, which is shown this once, and whether the letter could
 * be sent: the invitation stands either way. Refuses who may not invite, what is no address, and more than 60 an hour.
 */
export async function invite(
	db: Database,
	where: Pick<Settings, 'smtpUrl' | 'mailFrom' | 'data'>,
	actor: Actor,
	{ evaluation: id, email, role, site, language }: Invite,
	now: number
): Promise<{ readonly link: string; readonly sent: boolean }> {
	if (!invitationsByPerson.take(actor.user, now)) throw new Refused('too-fast');
	const made = await act(db, actor, id, { do: 'invite' }, now, async ({ trx, evaluation, log }) => {
		const invitation = { email, evaluation: id, role, by: actor.user };
		const created = await createInvitation(trx, invitation, now);
		await log('invite', { invitation: created.id, role });
		return { ...created, evaluation: `${evaluation.municipality.name} ${evaluation.year}` };
	});
	const inviter = (await findUser(db.kysely, actor.user))?.name ?? '';
	const facts = { inviter, role, evaluation: made.evaluation, site, token: made.token };
	const letter = invitationLetter(language, { ...facts, to: made.email });
	const link = invitationLink(site, made.token);
	try {
		await sendLetter(where, letter, now);
		return { link, sent: true };
	} catch (error) {
		const kind = error instanceof Error ? error.name : typeof error;
		console.error(JSON.stringify({ event: 'letter-failed', kind, invitation: made.id }));
		return { link, sent: false };
	}
}

/** Those that nobody has accepted and that still stand. For pages of people who may invite. */
export async function openInvitations(
	db: Database,
	evaluation: string,
	now: number
): Promise<Pick<InvitationRow, 'id' | 'email' | 'role' | 'expires_at'>[]> {
	const all = await invitationsTo(db.kysely, evaluation);
	return all
		.filter((row) => row.accepted_at === null && now < row.expires_at)
		.map(({ id, email, role, expires_at }) => ({ id, email, role, expires_at }));
}

/** Takes back an invitation that nobody has accepted. Refuses one of another evaluation as not found. */
export async function withdrawInvitation(
	db: Database,
	actor: Actor,
	{ evaluation: id, invitation }: { readonly evaluation: string; readonly invitation: string },
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'invite' }, now, async ({ trx, log }) => {
		const found = (await invitationsTo(trx, id)).find((row) => row.id === invitation);
		if (!found) throw new Refused('not-found');
		if (found.accepted_at !== null) throw new Refused('invitation-used');
		await deleteInvitation(trx, invitation);
		await log('withdraw-invitation', { invitation, role: found.role });
	});
}
