/** Who is behind each role code: for the team alone. */
import { error } from '@sveltejs/kit';
import { codesOf } from '$lib/domain/interview.ts';
import { can } from '$lib/domain/permissions.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { namesOf } from '$server/repositories/interview-name.ts';
import { interviewsOf } from '$server/repositories/interview.ts';
import { ledger } from '$server/retention/ledger.ts';
import { keepName } from '$server/use-cases/keep-name.ts';
import { purgeNames } from '$server/use-cases/purge-names.ts';
import { answering } from '../posted-plan.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({
	locals: { actor, language },
	parent,
	depends,
	params: { id }
}) => {
	depends(`evaluation:${id}`);
	const { team, name } = await parent();
	if (actor === null || team === null || !can(actor, { do: 'read-interviews' }, team.evaluation)) error(403);
	const { read } = database();
	const [interviews, kept] = await Promise.all([interviewsOf(read, id), namesOf(read, id)]);
	const words = wordsFor(language);
	const planned = codesOf(interviews);
	// A code that was taken out of the plan: its name is still there to be deleted.
	const others = kept.filter(({ code }) => !planned.some((role) => role.code === code));
	return {
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.interviews.title, href: `/evaluations/${id}/interviews` },
			{ text: words.interviews.names.title }
		],
		team,
		rows: [...planned, ...others.map(({ code }) => ({ code, description: null }))].map((role) => {
			const found = kept.find(({ code }) => code === role.code);
			return { ...role, kept: found ? { name: found.name, contact: found.contact } : null };
		}),
		mayKeep: can(actor, { do: 'keep-names' }, team.evaluation),
		mayPurge: can(actor, { do: 'purge-names' }, team.evaluation)
	};
};

export const actions = {
	keep: answering('keep', async ({ db, actor, now, text }, { params: { id: evaluation } }) => {
		const code = text('code');
		const person = { name: text('name'), contact: text('contact') };
		await keepName(db, actor, { evaluation, code, ...person }, now);
		return { of: code };
	}),
	purge: answering('purge', async ({ db, actor, now, text }, { params: { id: evaluation } }) => {
		const code = text('code');
		await purgeNames(db, ledger(), actor, { evaluation, code }, now);
		return { of: code };
	}),
	purgeAll: answering('purgeAll', async ({ db, actor, now }, { params: { id: evaluation } }) => {
		await purgeNames(db, ledger(), actor, { evaluation, code: null }, now);
	})
} satisfies Actions;
