/** The editions, for who words what their reports have in common. */
import { error, redirect } from '@sveltejs/kit';
import { mayWordEditions } from '$lib/domain/permissions.ts';
import { httpStatus } from '$lib/domain/refusal.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { publishedEditions } from '$server/repositories/edition.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { actor, language } }) => {
	if (actor === null) redirect(303, '/signin?next=%2Feditions');
	if (!mayWordEditions(actor)) error(httpStatus('administrator-only'));
	const words = wordsFor(language);
	const editions = await publishedEditions(database().read);
	return {
		crumbs: [{ text: words.evaluations.title, href: '/evaluations' }, { text: words.standardTexts.editions }],
		editions: editions.map(({ id, owner, used }) => ({ id, owner, used })).toReversed()
	};
};
