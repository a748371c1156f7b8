/** The plan of the interviews: for the team to read and, until the lock, to change. */
import { error } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { inTime } from '$lib/domain/interview.ts';
import { uncoveredBy } from '$lib/domain/interview-guide.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { erasuresOf } from '$server/repositories/erasure.ts';
import { interviewsOf } from '$server/repositories/interview.ts';
import { changeRetention } from '$server/use-cases/change-retention.ts';
import { planInterview, proposeInterviews } from '$server/use-cases/plan-interview.ts';
import { answering, postedPlan } from './posted-plan.server.ts';
import { toldRetention } from './told-retention.server.ts';
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
	const { read } = database();
	const [interviews, retention, erasures] = await Promise.all([
		interviewsOf(read, id),
		toldRetention(read, team.evaluation, Date.now()),
		erasuresOf(read, id)
	]);
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
		retention,
		erasures,
		mayDecide: can(actor, { do: 'change-retention' }, team.evaluation),
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
	}),
	retention: answering('retention', async (posted, { params: { id: evaluation } }) => {
		const { db, actor, now } = posted;
		const decision = { evaluation, days: posted.whole('days'), reason: posted.text('reason') };
		await changeRetention(db, actor, decision, now);
	})
} satisfies Actions;
