/** Plans the interviews: one by one, or the five groups that an evaluation usually meets. */

import { randomUUID } from 'node:crypto';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import {
	interviewGroups,
	proposedQuestions,
	type InterviewGroup
} from '../../src/lib/domain/interview-proposal.ts';
import type { InterviewPlan, InterviewRole } from '../../src/lib/domain/interview.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { insertInterview } from '../repositories/interview.ts';
import { act, type Acting } from './act.ts';
import { checkedPlan, nextNumber } from './planning.ts';

export type PlanInterview = { readonly evaluation: string; readonly plan: InterviewPlan };

export async function planInterview(
	db: Database,
	actor: Actor,
	{ evaluation, plan }: PlanInterview,
	now: number
): Promise<{ readonly id: string }> {
	return act(db, actor, evaluation, { do: 'plan-interviews' }, now, async (acting) => {
		const id = await add(acting, await nextNumber(acting), plan);
		await acting.log('plan-interview', { interview: id });
		return { id };
	});
}

/** What each group is called and who is asked for, in the words of who proposes it. */
export type GroupWords = Readonly<
	Record<InterviewGroup, { readonly title: string; readonly roles: readonly InterviewRole[] }>
>;

/** The usual groups, with everybody on the team who evaluates. Only where nothing is planned yet. */
export async function proposeInterviews(
	db: Database,
	actor: Actor,
	{ evaluation: id, words }: { readonly evaluation: string; readonly words: GroupWords },
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'plan-interviews' }, now, async (acting) => {
		const { evaluation, log } = acting;
		if (evaluation.interviews.size > 0) throw new Refused('already-planned');
		const evaluators = evaluation.members.filter(({ roles }) => roles.has('evaluator'));
		const present = evaluators.map(({ user }) => user);
		for (const [index, group] of interviewGroups.entries())
			await add(acting, index + 1, {
				...words[group],
				...{ day: null, starts: null, ends: null, place: '', present },
				questions: proposedQuestions(group, evaluation.edition)
			});
		await log('propose-interviews');
	});
}

async function add({ trx, evaluation, actor, now }: Acting, n: number, plan: InterviewPlan): Promise<string> {
	const id = randomUUID();
	await insertInterview(trx, evaluation.id, {
		...checkedPlan(plan, evaluation),
		...{ id, n, by: actor.user, at: now }
	});
	return id;
}
