/** The key of a training: what one may see of it by now. */
import { error, redirect } from '@sveltejs/kit';
import { questionsOf } from '$lib/domain/instrument.ts';
import { httpStatus, Refused } from '$lib/domain/refusal.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { trainingCase } from '$server/seed/training/tallvika.ts';
import { trainingKey } from '$server/use-cases/training-key.ts';
import { evaluationAskedFor } from '../../evaluations/[id]/asked-for.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { actor, language }, params, url }) => {
	if (actor === null) redirect(303, `/signin?next=${encodeURIComponent(url.pathname)}`);
	const { read } = database();
	const evaluation = await evaluationAskedFor(read, actor, params.evaluation);
	const key = await trainingKey(read, actor, evaluation, trainingCase).catch((fault: unknown) => {
		if (fault instanceof Refused) error(httpStatus(fault.code));
		throw fault;
	});
	if (key === null) error(404);
	const words = wordsFor(language);
	const { id, edition, municipality, year } = evaluation;
	const name = words.evaluations.name(municipality.name, year);
	return {
		id,
		name,
		key,
		questions: questionsOf(edition).map(({ id: question, text }) => ({ id: question, text })),
		crumbs: [
			{ text: words.training.title, href: '/training' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.training.keyTitle }
		]
	};
};
