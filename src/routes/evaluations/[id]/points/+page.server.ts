/** The points as the report prints them; they come with the evaluation itself; what they stand on is read here. */
import { error } from '@sveltejs/kit';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { evidenceKindsKnown } from '../evidence-kinds.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({
	locals: { actor, language },
	parent,
	depends,
	params: { id }
}) => {
	depends(`evaluation:${id}`);
	const { team, name } = await parent();
	if (actor === null || team === null) error(403);
	const words = wordsFor(language);
	return {
		evidenceKinds: await evidenceKindsKnown(database().read, actor, team.evaluation),
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.pointsOverview.title }
		]
	};
};
