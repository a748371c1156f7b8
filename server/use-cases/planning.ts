/** What a plan of an interview may hold, and where it is put. */

import {
	isTimeOfDay,
	MOST_INTERVIEWS,
	PLACE_LENGTH,
	TITLE_LENGTH,
	type Interview,
	type InterviewPlan
} from '../../src/lib/domain/interview.ts';
import type { Evaluation } from '../../src/lib/domain/evaluation.ts';
import { questionsOf } from '../../src/lib/domain/instrument.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { isDay } from '../../src/lib/domain/working-days.ts';
import { interviewsOf } from '../repositories/interview.ts';
import type { Acting } from './act.ts';
import { isOnTeam } from './team.ts';

/** The plan as it is kept. Refuses, by field, what is none. */
export function checkedPlan(plan: InterviewPlan, evaluation: Evaluation): InterviewPlan {
	const [title, place] = [plan.title.trim(), plan.place.trim()];
	const refuse = (field: string) => {
		throw new Refused('bad-input', { field });
	};
	if (title === '' || title.length > TITLE_LENGTH) refuse('title');
	if (place.length > PLACE_LENGTH) refuse('place');
	if (plan.day !== null && !isDay(plan.day)) refuse('day');
	if (plan.starts !== null && !isTimeOfDay(plan.starts)) refuse('starts');
	if (plan.ends !== null && (!isTimeOfDay(plan.ends) || plan.ends <= (plan.starts ?? ''))) refuse('ends');
	const asked = new Set(plan.questions);
	const known = questionsOf(evaluation.edition).map(({ id }) => id);
	const questions = known.filter((id) => asked.has(id));
	if (questions.length !== asked.size) refuse('questions');
	const present = [...new Set(plan.present)];
	const team = new Set(evaluation.members.filter(({ roles }) => isOnTeam(roles)).map(({ user }) => user));
	if (present.some((user) => !team.has(user))) refuse('present');
	return { ...plan, title, place, questions, present };
}

/** The evaluation's interview; refuses another's, and one that isn't there. */
export async function interviewIn({ trx, evaluation }: Acting, id: string): Promise<Interview> {
	const found = (await interviewsOf(trx, evaluation.id)).find((one) => one.id === id);
	if (found === undefined) throw new Refused('not-found');
	return found;
}

/** The number of the next one. Refuses one too many. */
export async function nextNumber({ trx, evaluation }: Acting, adding = 1): Promise<number> {
	const planned = await interviewsOf(trx, evaluation.id);
	if (planned.length + adding > MOST_INTERVIEWS) throw new Refused('too-large', { limit: MOST_INTERVIEWS });
	return Math.max(0, ...planned.map(({ n }) => n)) + 1;
}
