/** The minutes as they stand. */
import { error } from '@sveltejs/kit';
import { httpStatus, Refused } from '$lib/domain/refusal.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { minutesOf } from '$server/use-cases/minutes.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({
	locals: { actor, language },
	parent,
	depends,
	params: { id },
	url
}) => {
	depends(`evaluation:${id}`);
	const { team, name } = await parent();
	if (actor === null || team === null) error(403);
	const letters = url.searchParams.get('names') === 'letters';
	const minutes = await minutesOf(database().read, actor, id, { letters }).catch((fault: unknown) => {
		if (fault instanceof Refused) error(httpStatus(fault.code));
		throw fault;
	});
	const words = wordsFor(language);
	return {
		minutes,
		letters,
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.minutes.link }
		]
	};
};
