/** Conflicts of interest: one's own declaration, and for leads the register. */
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { Refused } from '$lib/domain/refusal.ts';
import { conflictRegister, standingOf } from '$lib/domain/conflict.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { declarationsOf } from '$server/repositories/conflict.ts';
import { findUsers } from '$server/repositories/user.ts';
import { declareMunicipality, declareNone, declareOnQuestion } from '$server/use-cases/declare-conflict.ts';
import { withdrawAbstention } from '$server/use-cases/withdraw-abstention.ts';
import { perform, type Posted } from '../perform.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({
	locals: { actor, language },
	parent,
	depends,
	params: { id }
}) => {
	depends(`evaluation:${id}`);
	const { team, name } = await parent();
	if (actor === null || team === null) error(403);
	const { evaluation } = team;
	const { read } = database();
	const declarations = await declarationsOf(read, id);
	const mayRead = can(actor, { do: 'read-conflicts' }, evaluation);
	const register = mayRead ? conflictRegister(evaluation, declarations) : [];
	const people = new Map(
		(
			await findUsers(
				read,
				register.map(({ user }) => user)
			)
		).map((person) => [person.id, person.name])
	);
	const members = new Set(evaluation.members.map(({ user }) => user));
	const words = wordsFor(language);
	return {
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.conflicts.title }
		],
		own: standingOf(evaluation, declarations, actor.user),
		register: mayRead
			? register.map((standing) => ({
					...standing,
					name: people.get(standing.user) ?? '',
					left: !members.has(standing.user)
				}))
			: null,
		mayDeclare: can(actor, { do: 'declare-conflict' }, evaluation),
		questions: evaluation.edition.areas
			.flatMap(({ questions }) => questions)
			.filter(({ id: question }) => can(actor, { do: 'abstain', question }, evaluation))
			.map(({ id: question, text }) => ({ id: question, text }))
	};
};

type Act = (posted: Posted, evaluation: string) => Promise<void>;

const acts = {
	none: ({ db, actor, now }, evaluation) => declareNone(db, actor, { evaluation }, now),
	question: ({ db, actor, now, text }, evaluation) =>
		declareOnQuestion(db, actor, { evaluation, question: text('question'), reason: text('reason') }, now),
	municipality: ({ db, actor, now, text }, evaluation) => {
		if (text('understood') === '') throw new Refused('bad-input', { field: 'understood' });
		return declareMunicipality(db, actor, { evaluation, reason: text('reason') }, now);
	},
	withdraw: ({ db, actor, now, text }, evaluation) =>
		withdrawAbstention(db, actor, { evaluation, question: text('question') }, now)
} as const satisfies Record<string, Act>;

const posted =
	(name: keyof typeof acts) => async (event: RequestEvent & { readonly params: { readonly id: string } }) => {
		const act: Act = acts[name];
		const result = await perform(event, async (form) => {
			await act(form, event.params.id);
			return form.text('question');
		});
		if ('done' in result) {
			// They may read nothing here any more.
			if (name === 'municipality') redirect(303, '/evaluations');
			return { act: name, question: result.done };
		}
		const { refused, facts } = result.data;
		const field = typeof facts['field'] === 'string' ? facts['field'] : null;
		return fail(result.status, { act: name, refused, field });
	};

export const actions = {
	none: posted('none'),
	question: posted('question'),
	municipality: posted('municipality'),
	withdraw: posted('withdraw')
} satisfies Actions;
