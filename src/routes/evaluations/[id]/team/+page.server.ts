/** The team and the settings: who is in, who is invited, who answers for which text, how far scores may lie apart. */
import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { evaluationRoles, type Evaluation, type EvaluationRole } from '$lib/domain/evaluation.ts';
import { can } from '$lib/domain/permissions.ts';
import { Refused } from '$lib/domain/refusal.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { invite, openInvitations, withdrawInvitation } from '$server/people/invite.ts';
import { loadEvaluation } from '$server/repositories/evaluation.ts';
import { settings } from '$server/settings.ts';
import { addMember } from '$server/use-cases/add-member.ts';
import { changeRoles } from '$server/use-cases/change-roles.ts';
import { changeSettings } from '$server/use-cases/change-settings.ts';
import { isAnythingScored } from '$server/use-cases/progress.ts';
import { removeMember } from '$server/use-cases/remove-member.ts';
import { knownPeople, personNamed } from '../../new/known-people.server.ts';
import { perform, type Posted } from '../perform.server.ts';
import { setOwners } from './set-owners.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({
	locals: { actor, language },
	parent,
	depends,
	params: { id }
}) => {
	depends(`evaluation:${id}`);
	const { team, name } = await parent();
	const db = database();
	// An administrator off the team changes who is on it, and reads nothing else of the evaluation's work.
	const evaluation = team?.evaluation ?? (await loadEvaluation(db.read, id));
	if (actor === null || evaluation === null) error(403);
	if (team === null && !can(actor, { do: 'change-members' }, evaluation)) error(403);
	const may = {
		members: can(actor, { do: 'change-members' }, evaluation),
		invite: can(actor, { do: 'invite' }, evaluation),
		settings: can(actor, { do: 'change-settings' }, evaluation)
	};
	const members = new Set(evaluation.members.map(({ user }) => user));
	const words = wordsFor(language);
	const [people, invitations, toleranceFixed] = await Promise.all([
		may.members ? knownPeople(db.read, actor) : [],
		may.invite ? openInvitations(db, id, Date.now()) : [],
		isAnythingScored(db.read, evaluation)
	]);
	return {
		actor: actor.user,
		evaluation: team === null ? withoutItsWork(evaluation) : evaluation,
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.team.title }
		],
		may,
		people: people.filter((person) => !members.has(person.id)).map(({ label }) => label),
		invitations,
		toleranceFixed
	};
};

/** Members, owners and settings; nothing of what was opened, agreed or said. */
function withoutItsWork(evaluation: Evaluation): Evaluation {
	const areas = [...evaluation.areas].map(
		([area, { owner }]) => [area, { opened: null, locked: false, owner }] as const
	);
	return { ...evaluation, areas: new Map(areas), questions: new Map(), interviews: new Map() };
}

type Act = (posted: Posted, event: ActEvent) => Promise<Done | void>;
type ActEvent = Pick<RequestEvent, 'url' | 'locals'> & { readonly params: { readonly id: string } };

/** What the sentence that says so needs. */
interface Done {
	readonly name?: string;
	readonly email?: string;
	readonly sent?: boolean;
	/** Null where nobody needs to see it. */
	readonly link?: string | null;
}

const acts = {
	addMember: async ({ db, actor, now, text }, { params: { id: evaluation } }) => {
		const person = personNamed(await knownPeople(db.read, actor), text('person'));
		if (typeof person === 'string') throw new Refused('not-found', { field: 'person' });
		await addMember(db, actor, { evaluation, user: person.id, roles: rolesIn(text) }, now);
		return { name: person.name };
	},
	changeRoles: async ({ db, actor, now, text }, { params: { id: evaluation } }) => {
		await changeRoles(db, actor, { evaluation, user: text('user'), roles: rolesIn(text) }, now);
		return { name: text('name') };
	},
	removeMember: async ({ db, actor, now, text }, { params: { id: evaluation } }) => {
		await removeMember(db, actor, { evaluation, user: text('user') }, now);
		return { name: text('name') };
	},
	invite: async ({ db, actor, now, text }, { params: { id: evaluation }, url, locals }) => {
		const email = text('email');
		const asked = evaluationRoles.find((known) => known === text('role'));
		if (asked === undefined) throw new Refused('bad-input', { field: 'role' });
		const { demo, origin } = settings();
		const letter = { evaluation, email, role: asked, site: origin ?? url.origin, language: locals.language };
		const { link, sent } = await invite(db, settings(), actor, letter, now);
		return { email, sent, link: demo || !sent ? link : null };
	},
	withdraw: ({ db, actor, now, text }, { params: { id: evaluation } }) =>
		withdrawInvitation(db, actor, { evaluation, invitation: text('invitation') }, now),
	setOwners: ({ db, actor, now, text }, { params: { id: evaluation } }) =>
		setOwners(db, actor, { evaluation, ownerOf: (area) => text(`owner-${area}`) || null }, now),
	changeSettings: ({ db, actor, now, whole }, { params: { id: evaluation } }) => {
		const tolerance = { a: whole('toleranceA'), b: whole('toleranceB') };
		return changeSettings(db, actor, { evaluation, tolerance }, now);
	}
} as const satisfies Record<string, Act>;

export type TeamAct = keyof typeof acts;

/** The answer names the act, so that it is shown where it was asked for. */
const posted = (name: TeamAct) => async (event: RequestEvent & ActEvent) => {
	const act: Act = acts[name];
	const result = await perform(event, async (form) => (await act(form, event)) ?? {});
	if ('done' in result) return { act: name, done: result.done, refused: null, facts: null };
	const { status, data } = result;
	return fail(status, { act: name, done: null, refused: data.refused, facts: data.facts });
};

export const actions = {
	addMember: posted('addMember'),
	changeRoles: posted('changeRoles'),
	removeMember: posted('removeMember'),
	invite: posted('invite'),
	withdraw: posted('withdraw'),
	setOwners: posted('setOwners'),
	changeSettings: posted('changeSettings')
} satisfies Actions;

/** The roles that are ticked; the use case judges whether they go together. */
function rolesIn(text: Posted['text']): EvaluationRole[] {
	return evaluationRoles.filter((role) => text(`role-${role}`) !== '');
}
