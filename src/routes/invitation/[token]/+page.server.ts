import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { httpStatus, Refused, type RefusalCode } from '$lib/domain/refusal.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { accept, decline, type Guest } from '$server/people/answer-invitation.ts';
import { invitationOfToken, refusalOfAcceptance } from '$server/people/invitation.ts';
import { invitationsFromClient } from '$server/people/limits.ts';
import { loadEvaluation } from '$server/repositories/evaluation.ts';
import { findUser } from '$server/repositories/user.ts';
import { municipalities, municipalityOf } from '$server/seed/municipalities.ts';
import { isOnTeam } from '$server/use-cases/team.ts';
import { homeFilledIn, homeIn, type FilledHome } from '../../home-municipality.server.ts';
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
			home: person && isOnTeam([invitation.role]) ? homeOf(person.municipality) : null,
			signedIn: person !== null,
			here: event.url.pathname
		}
	};
};

export const actions: Actions = {
	accept: async (event) => {
		const guest = guestOf(event);
		const form = await event.request.formData();
		const filled: Filled = { ...homeFilledIn(form), declared: form.get('no-conflict') === 'yes' };
		const invitation = await invitationOfToken(database().kysely, event.params.token);
		const team = invitation !== null && isOnTeam([invitation.role]);
		const asked = team && event.locals.person?.municipality === null;
		const told = asked ? homeIn(filled, wordsFor(event.locals.language)) : null;
		const homeProblem = told !== null && 'problem' in told ? told.problem : null;
		const conflict = team && !filled.declared;
		if (conflict || homeProblem !== null)
			return fail(422, { ...noProblem, filled, conflict, home: homeProblem });
		const home = told !== null && 'home' in told ? told.home : undefined;
		const answer = () => accept(database(), { ...guest, home }, event.params.token, Date.now());
		const { done, refused } = await refusing(answer);
		if (done !== null) redirect(303, `/evaluations/${done}`);
		const text = refusalText(event, refused);
		// What was told here and now bars: that is said beside it.
		const own = asked && refused === 'own-municipality';
		return fail(httpStatus(refused), { ...noProblem, filled, ...(own ? { home: text } : { refused: text }) });
	},
	decline: async (event) => {
		const guest = guestOf(event);
		const { refused } = await refusing(() => decline(database(), guest, event.params.token, Date.now()));
		if (refused !== null)
			return fail(httpStatus(refused), { ...noProblem, refused: refusalText(event, refused) });
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

/** What the form was filled in with. */
type Filled = FilledHome & { readonly declared: boolean };

interface Problems {
	readonly filled: Filled;
	readonly conflict: boolean;
	/** The sentence beside the field for the municipality. */
	readonly home: string | null;
	/** The sentence that says why the answer was refused. */
	readonly refused: string | null;
}

const blank: Filled = { municipality: '', none: false, declared: false };
const noProblem: Problems = { filled: blank, conflict: false, home: null, refused: null };

/** What the page needs to ask where the guest comes from, or to say what is known. */
function homeOf(known: string | null) {
	if (known !== null) return { known: municipalityOf(known)?.name ?? '', municipalities: [] };
	return { known: null, municipalities: municipalities.map(({ code, name }) => ({ code, name })) };
}

/** What `answer` gives, or the code of its refusal. */
async function refusing<T>(
	answer: () => Promise<T>
): Promise<{ done: T; refused: null } | { done: null; refused: RefusalCode }> {
	try {
		return { done: await answer(), refused: null };
	} catch (refused) {
		if (!(refused instanceof Refused)) throw refused;
		return { done: null, refused: refused.code };
	}
}

function refusalText({ locals }: RequestEvent, code: RefusalCode): string {
	return wordsFor(locals.language).refusal[code];
}
