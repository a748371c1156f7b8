/** The evaluations one is in, each with what waits. */
import { redirect } from '@sveltejs/kit';
import { mayWordEditions } from '$lib/domain/permissions.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { mayCreateEvaluation } from '$server/use-cases/create-evaluation.ts';
import { listedFor } from './listed.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { actor, language } }) => {
	if (actor === null) redirect(303, '/signin?next=%2Fevaluations');
	const { read } = database();
	return {
		crumbs: [{ text: wordsFor(language).evaluations.title }],
		listed: await listedFor(read, actor, Date.now()),
		mayCreate: await mayCreateEvaluation(read, actor),
		mayWord: mayWordEditions(actor)
	};
};
