import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { httpStatus, Refused } from '$lib/domain/refusal.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { accept, decline, type Guest } from '$server/people/answer-invitation.ts';
import { invitationOfToken, refusalOfAcceptance } from '$server/people/invitation.ts';
import { invitationsFromClient } from '$server/people/limits.ts';
import { loadEvaluation } from '$server/repositories/evaluation.ts';
import { findUser } from '$server/repositories/user.ts';
import { isOnTeam } from '$server/use-cases/team.ts';
import type { Actions, PageServerLoad } from './$types';

/** Shows what the invitation is, and changes nothing. */
export const load: PageServerLoad = async (event) => {
	countAttempt(event);
	event.setHeaders({ 'Cache-Control': 'no-store' });
	const { person } = event.locals;
	const db = database().kysely;
	const invitation = await invitationOfToken(db, event.params.token);
	if (!invitation) return { invitation: null, declined: event.url.searchParams.has('declined') };
	if (person && invitation.accepted_by === person.id)
		redirect(303, `/evaluations/${invitation.evaluation_id}`);
	const [evaluation, inviter] = await Promise.all([
		loadEvaluation(db, invitation.evaluation_id),
		findUser(db, invitation.created_by)
	]);
	if (!evaluation || !inviter) return { invitation: null, declined: false };
	const refusal = refusalOfAcceptance(invitation, person ? person.email : invitation.email, Date.now());
	return {
		declined: false,
		invitation: {
			evaluation: `${evaluation.municipality.name} ${evaluation.year}`,
			inviter: inviter.name,
			role: invitation.role,
			team: isOnTeam([invitation.role]),
			email: invitation.email,
			refusal,
			signedIn: person !== null,
			here: event.url.pathname
		}
	};
};

export const actions: Actions = {
	accept: async (event) => {
		const guest = guestOf(event);
		const form = await event.request.formData();
		const declared = form.get('no-conflict') === 'yes';
		const invitation = await invitationOfToken(database().kysely, event.params.token);
		if (invitation && isOnTeam([invitation.role]) && !declared)
			return fail(422, { problem: 'conflict' as const });
		const evaluation = await refusing(event, () => accept(database(), guest, event.params.token, Date.now()));
		if (typeof evaluation !== 'string') return evaluation;
		redirect(303, `/evaluations/${evaluation}`);
	},
	decline: async (event) => {
		const guest = guestOf(event);
		const refused = await refusing(event, () => decline(database(), guest, event.params.token, Date.now()));
		if (refused) return refused;
		redirect(303, `${event.url.pathname}?declined`);
	}
};

function countAttempt({ getClientAddress, locals }: RequestEvent): void {
	const { tooMany } = wordsFor(locals.language).signIn;
	if (!invitationsFromClient.take(getClientAddress(), Date.now())) error(429, tooMany);
}

function guestOf(event: RequestEvent): Guest {
	countAttempt(event);
	const { actor, person } = event.locals;
	if (!actor || !person) redirect(303, `/signin?next=${encodeURIComponent(event.url.pathname)}`);
	return { actor, email: person.email };
}

/** What `answer` gives, or the form's failure with the code of the refusal. */
async function refusing<T>({ locals }: RequestEvent, answer: () => Promise<T>) {
	try {
		return await answer();
	} catch (refused) {
		if (!(refused instanceof Refused)) throw refused;
		const text = wordsFor(locals.language).refusal[refused.code];
		return fail(httpStatus(refused.code), { problem: 'refused' as const, text });
	}
}
