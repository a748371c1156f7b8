/** What requests leave waiting, for contacts and for who sends them. */
import { isOpenToAnswers, isOverdue, statusOf, type EvidenceRequest, type RequestAnswer } from './request.ts';
import type { Day } from './working-days.ts';

export interface RequestMatters {
	/** Sent, and without an answer. */
	readonly unanswered: number;
	/** The earliest day one of those is due. */
	readonly due: Day | null;
	/** Of those, past their day. */
	readonly overdue: number;
	/** Answered, and nobody has said that it is enough. */
	readonly answered: number;
	/** Only proposed. */
	readonly proposed: number;
	/** Answers that the contacts have prepared and can still send. Asked for contacts alone. */
	readonly drafts: number;
}

export const noRequests: RequestMatters = {
	unanswered: 0,
	due: null,
	overdue: 0,
	answered: 0,
	proposed: 0,
	drafts: 0
};

/** `drafts`: none where it isn't a contact who asks. `now`: milliseconds since 1970. */
export function requestMatters(
	requests: readonly EvidenceRequest[],
	drafts: readonly Pick<RequestAnswer, 'request'>[],
	now: number
): RequestMatters {
	const of = (status: ReturnType<typeof statusOf>) =>
		requests.filter((request) => statusOf(request) === status);
	const unanswered = of('sent');
	const open = new Set(requests.filter(isOpenToAnswers).map(({ id }) => id));
	return {
		unanswered: unanswered.length,
		due: unanswered.flatMap(({ sending }) => (sending === null ? [] : [sending.due])).toSorted()[0] ?? null,
		overdue: unanswered.filter((request) => isOverdue(request, now)).length,
		answered: of('answered').length,
		proposed: of('proposed').length,
		drafts: drafts.filter(({ request }) => open.has(request)).length
	};
}
