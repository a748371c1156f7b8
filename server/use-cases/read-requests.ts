/** Requests with their answers, as the team and as contacts may read them: two readings, so that neither holds the other's. */

import type { Kysely } from 'kysely';
import type { Evaluation, UserId } from '../../src/lib/domain/evaluation.ts';
import { findArea, findQuestion } from '../../src/lib/domain/instrument.ts';
import {
	daysUntilDue,
	isOpenToAnswers,
	isOverdue,
	statusOf,
	type EvidenceRequest,
	type RequestAnswer
} from '../../src/lib/domain/request.ts';
import type {
	ContactRequest,
	ShownRequestAnswer,
	ShownSending,
	TeamRequest
} from '../../src/lib/domain/shown-request.ts';
import type { Schema } from '../db/tables/index.ts';
import { draftAnswers, sentAnswers } from '../repositories/request-answer.ts';
import { sendingsOf } from '../repositories/request-sending.ts';
import { requestsOf } from '../repositories/request.ts';
import { findUsers } from '../repositories/user.ts';

/** What the team reads, who may read its evidence. `now`: milliseconds since 1970. */
export async function requestsForTeam(
	db: Kysely<Schema>,
	evaluation: Evaluation,
	now: number
): Promise<{ readonly requests: readonly TeamRequest[]; readonly sendings: readonly ShownSending[] }> {
	const { id } = evaluation;
	const [requests, answers, sendings] = await Promise.all([
		requestsOf(db, id),
		sentAnswers(db, id),
		sendingsOf(db, id)
	]);
	const nameOf = await namesOf(db, [
		...requests.map(({ proposed }) => proposed.by),
		...sendings.map(({ by }) => by),
		...peopleIn(answers)
	]);
	return {
		requests: requests.map((request) => ({
			...shownOf(evaluation, request, answers, nameOf),
			kind: request.kind,
			proposedBy: nameOf(request.proposed.by),
			proposedAt: request.proposed.at,
			sent:
				request.sending === null || request.number === null
					? null
					: { ...dueOf(request, now), number: request.number, sending: request.sending.id }
		})),
		sendings: sendings.map(({ id: sending, by, at, due }) => {
			const own = requests.filter((request) => request.sending?.id === sending);
			const unanswered = own.filter((request) => statusOf(request) === 'sent').length;
			return { id: sending, by: nameOf(by), at, due, count: own.length, unanswered };
		})
	};
}

/** What contacts read: what was sent to them, with what they prepare. */
export async function requestsForContacts(
	db: Kysely<Schema>,
	evaluation: Evaluation,
	now: number
): Promise<ContactRequest[]> {
	const { id } = evaluation;
	const [all, answers, drafts] = await Promise.all([
		requestsOf(db, id),
		sentAnswers(db, id),
		draftAnswers(db, id)
	]);
	const nameOf = await namesOf(db, [...peopleIn(answers), ...peopleIn(drafts)]);
	const locked = evaluation.phase === 'locked' || evaluation.phase === 'published';
	return all.flatMap((request) => {
		const { sending, number } = request;
		if (sending === null || number === null) return [];
		const draft = drafts.find((one) => one.request === request.id);
		return [
			{
				...shownOf(evaluation, request, answers, nameOf),
				sent: { ...dueOf(request, now), number },
				extended: sending.extensions.map(({ reason }) => reason),
				draft: draft === undefined ? null : shownAnswer(draft, nameOf),
				open: !locked && isOpenToAnswers(request)
			}
		];
	});
}

type NameOf = (user: UserId) => string;

function shownOf(
	{ edition }: Evaluation,
	request: EvidenceRequest,
	answers: readonly RequestAnswer[],
	nameOf: NameOf
) {
	const { id, area, question, text, end } = request;
	const about =
		question === null
			? area === null
				? null
				: (findArea(edition, area)?.title ?? null)
			: (findQuestion(edition, question)?.text ?? null);
	return {
		...{ id, area, question, text, about },
		status: statusOf(request),
		end: end && { kind: end.kind, reason: end.reason },
		answers: answers.filter((answer) => answer.request === id).map((answer) => shownAnswer(answer, nameOf))
	};
}

function shownAnswer(
	{ id, text, by, changedAt, sent, supplied }: RequestAnswer,
	nameOf: NameOf
): ShownRequestAnswer {
	return { id, text, by: nameOf(sent?.by ?? by), at: sent?.at ?? changedAt, supplied };
}

function dueOf(request: EvidenceRequest, now: number) {
	const { sending } = request;
	if (sending === null) throw new Error('only what is sent is due');
	return { due: sending.due, days: daysUntilDue(sending, now), overdue: isOverdue(request, now) };
}

function peopleIn(answers: readonly RequestAnswer[]): UserId[] {
	return answers.flatMap(({ by, sent }) => [by, ...(sent === null ? [] : [sent.by])]);
}

async function namesOf(db: Kysely<Schema>, users: readonly UserId[]): Promise<NameOf> {
	const people = await findUsers(db, [...new Set(users)]);
	const names = new Map(people.map(({ id, name }) => [id, name]));
	return (user) => names.get(user) ?? '';
}
