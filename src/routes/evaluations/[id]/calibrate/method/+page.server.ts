/** The panel's scores behind the method's figures: round 1 as it was handed in, and the latest. */
import { error } from '@sveltejs/kit';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { panelScores } from '$server/use-cases/panel-scores.ts';
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
		panels: await panelScores(database().read, actor, team.evaluation),
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.method.title }
		]
	};
};
