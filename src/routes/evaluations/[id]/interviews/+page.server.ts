/** The plan of the interviews: for the team to read and, until the lock, to change. */
import { error } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { inTime } from '$lib/domain/interview.ts';
import { uncoveredBy } from '$lib/domain/interview-guide.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { interviewsOf } from '$server/repositories/interview.ts';
import { planInterview, proposeInterviews } from '$server/use-cases/plan-interview.ts';
import { answering, postedPlan } from './posted-plan.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({
	locals: { actor, language },
	parent,
	depends,
	params: { id }
}) => {
	depends(`evaluation:${id}`);
	const { team, name } = await parent();
	if (actor === null || team === null || !can(actor, { do: 'read-interviews' }, team.evaluation)) error(403);
	const interviews = await interviewsOf(database().read, id);
	const words = wordsFor(language);
	return {
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.interviews.title }
		],
		team,
		interviews: inTime(interviews),
		uncovered: uncoveredBy(team.evaluation.edition, interviews),
		mayPlan: can(actor, { do: 'plan-interviews' }, team.evaluation)
	};
};

export const actions = {
	plan: answering('plan', async (posted, { params: { id: evaluation } }) => {
		const plan = await postedPlan(posted, evaluation);
		await planInterview(posted.db, posted.actor, { evaluation, plan }, posted.now);
	}),
	propose: answering('propose', async ({ db, actor, now }, { params: { id: evaluation }, locals }) => {
		const words = wordsFor(locals.language).interviews.groups;
		await proposeInterviews(db, actor, { evaluation, words }, now);
	})
} satisfies Actions;
