/** Training: what it is, one's own, and beginning another. */
import { fail, redirect } from '@sveltejs/kit';
import { httpStatus, Refused } from '$lib/domain/refusal.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { actsByPerson, holdBack } from '$server/people/limits.ts';
import { evaluationsOf } from '$server/repositories/evaluation.ts';
import { tallvika } from '$server/seed/training/tallvika.ts';
import { mayStartTraining, startTraining } from '$server/use-cases/start-training.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { actor, language } }) => {
	if (actor === null) redirect(303, '/signin?next=%2Ftraining');
	const { read } = database();
	const words = wordsFor(language);
	const own = (await evaluationsOf(read, actor.user)).filter(({ training }) => training);
	return {
		crumbs: [{ text: words.evaluations.title, href: '/evaluations' }, { text: words.training.title }],
		mayStart: await mayStartTraining(read, actor),
		own: own.map(({ id, municipality, year, phase }) => ({ id, municipality, year, phase }))
	};
};

export const actions = {
	start: async ({ locals: { actor } }) => {
		if (actor === null) redirect(303, '/signin?next=%2Ftraining');
		const now = Date.now();
		let id: string;
		try {
			holdBack(actsByPerson, actor.user, now);
			({ id } = await startTraining(database(), actor, tallvika, now));
		} catch (refused) {
			if (!(refused instanceof Refused)) throw refused;
			return fail(httpStatus(refused.code), { refused: refused.code });
		}
		redirect(303, `/evaluations/${id}`);
	}
} satisfies Actions;
