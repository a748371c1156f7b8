/** One interview: who is met when about what, and what is asked. */
import { error, redirect } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { guideOf } from '$lib/domain/interview-guide.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { evidenceOf } from '$server/repositories/evidence.ts';
import { interviewsOf } from '$server/repositories/interview.ts';
import { changeInterview } from '$server/use-cases/change-interview.ts';
import { removeInterview } from '$server/use-cases/remove-interview.ts';
import { answering, postedPlan } from '../posted-plan.server.ts';
import { cite, notesPageFor } from './notes-of-page.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { actor, language }, parent, depends, params }) => {
	const { id, interview: asked } = params;
	depends(`evaluation:${id}`);
	const { team, name } = await parent();
	if (actor === null || team === null || !can(actor, { do: 'read-interviews' }, team.evaluation)) error(403);
	const { read } = database();
	const [interviews, cards] = await Promise.all([interviewsOf(read, id), evidenceOf(read, id)]);
	const interview = interviews.find((one) => one.id === asked) ?? error(404);
	const words = wordsFor(language);
	return {
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.interviews.title, href: `/evaluations/${id}/interviews` },
			{ text: interview.title }
		],
		team,
		interview,
		notes: await notesPageFor(actor, team.evaluation, interview),
		guide: guideOf(team.evaluation.edition, interview, interviews, cards),
		mayPlan: can(actor, { do: 'plan-interviews' }, team.evaluation)
	};
};

export const actions = {
	cite,
	change: answering('change', async (posted, { params: { id: evaluation, interview } }) => {
		const plan = await postedPlan(posted, evaluation);
		const change = { evaluation, interview, plan, was: posted.text('was') };
		await changeInterview(posted.db, posted.actor, change, posted.now);
	}),
	remove: async (event) => {
		const { id: evaluation, interview } = event.params;
		const answer = await answering('remove', ({ db, actor, now }) =>
			removeInterview(db, actor, { evaluation, interview }, now)
		)(event);
		if ('status' in answer) return answer;
		redirect(303, `/evaluations/${evaluation}/interviews`);
	}
} satisfies Actions;
