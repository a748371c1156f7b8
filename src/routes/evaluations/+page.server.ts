/** The evaluations one is in, each with what waits. */
import { redirect } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { waitingFor } from '$lib/domain/waiting.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { allEvaluations, evaluationsOf, loadEvaluation } from '$server/repositories/evaluation.ts';
import { mayCreateEvaluation } from '$server/use-cases/create-evaluation.ts';
import { progress } from '$server/use-cases/progress.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { actor, language } }) => {
	if (actor === null) redirect(303, '/signin?next=%2Fevaluations');
	const { read } = database();
	const own = await evaluationsOf(read, actor.user);
	const all = actor.administrator ? await allEvaluations(read) : [];
	const entries = [...own, ...all.filter(({ id }) => own.every((entry) => entry.id !== id))];
	const listed = await Promise.all(
		entries.map(async (entry) => {
			const evaluation = await loadEvaluation(read, entry.id);
			if (evaluation === null || !can(actor, { do: 'join-room' }, evaluation))
				return { ...entry, waiting: null };
			const { areas } = await progress(read, entry.id);
			const scored = (area: number) =>
				areas.find((row) => row.area === area && row.user === actor.user)?.scored ?? 0;
			return { ...entry, waiting: waitingFor(actor, evaluation, scored) };
		})
	);
	return {
		crumbs: [{ text: wordsFor(language).evaluations.title }],
		listed,
		mayCreate: await mayCreateEvaluation(read, actor)
	};
};
