/** When an interview is, as people say it. */
import type { InterviewPlan } from '$lib/domain/interview.ts';
import type { Words } from '$lib/words/words.ts';

type When = Pick<InterviewPlan, 'day' | 'starts' | 'ends'>;

export function whenTold({ day, starts, ends }: When, { interviews, numbers }: Words): string {
	if (day === null) return interviews.noDay;
	const noon = Date.parse(`${day}T12:00:00Z`);
	// The sign between hours and minutes is the language's.
	const sign = numbers.time(noon).includes('.') ? '.' : ':';
	const clock = (time: string | null) => time && time.replace(':', sign);
	return interviews.when(numbers.day(noon), clock(starts), clock(ends));
}
