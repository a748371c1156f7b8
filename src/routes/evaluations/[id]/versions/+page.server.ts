/** The versions there are, and keeping one. */
import { error } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { holdBack, versionsByPerson } from '$server/people/limits.ts';
import { makeVersion } from '$server/use-cases/make-version.ts';
import { perform } from '../perform.server.ts';
import { toldVersions } from './told-versions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({
	locals: { actor, language },
	parent,
	depends,
	params: { id }
}) => {
	depends(`evaluation:${id}`);
	const { team, name } = await parent();
	if (actor === null || team === null || !can(actor, { do: 'read-versions' }, team.evaluation)) error(403);
	const words = wordsFor(language);
	return {
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.versions.title }
		],
		mayMake: can(actor, { do: 'make-version' }, team.evaluation),
		versions: await toldVersions(database().read, id)
	};
};

export const actions = {
	make: (event) =>
		perform(event, ({ db, actor, now, text }) => {
			holdBack(versionsByPerson, actor.user, now);
			const { id: evaluation } = event.params;
			return makeVersion(db, actor, { evaluation, name: text('name'), reason: text('reason') }, now);
		})
} satisfies Actions;
