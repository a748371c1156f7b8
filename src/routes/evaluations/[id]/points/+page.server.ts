/** The points as the report prints them; everything comes with the evaluation itself. */
import { error } from '@sveltejs/kit';
import { wordsFor } from '$lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { language }, parent, params: { id } }) => {
	const { team, name } = await parent();
	if (team === null) error(403);
	const words = wordsFor(language);
	return {
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.pointsOverview.title }
		]
	};
};
