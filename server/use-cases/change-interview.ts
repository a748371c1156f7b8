import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { planKey, type InterviewPlan } from '../../src/lib/domain/interview.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { updateInterview } from '../repositories/interview.ts';
import { act } from './act.ts';
import { checkedPlan, interviewIn } from './planning.ts';

export type ChangeInterview = {
	readonly evaluation: string;
	readonly interview: string;
	readonly plan: InterviewPlan;
	/** The plan as the page showed it, by its key. */
	readonly was: string;
};

/**
 * Changes the plan of an interview; who takes part reads and writes its notes from then on, and nobody else. Refuses
 * (`text-changed`) where a colleague has changed it meanwhile: nobody is taken out of it unseen.
 */
export async function changeInterview(
	db: Database,
	actor: Actor,
	{ evaluation: id, interview, plan, was }: ChangeInterview,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'plan-interviews' }, now, async (acting) => {
		const { evaluation, trx, log } = acting;
		const found = await interviewIn(acting, interview);
		if (planKey(found) !== was) throw new Refused('text-changed');
		await updateInterview(trx, found.id, checkedPlan(plan, evaluation));
		await log('change-interview', { interview: found.id });
	});
}
