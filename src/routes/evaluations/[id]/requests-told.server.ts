/** What the team asks of a municipality, in short, for one of its contacts. */
import type { Kysely } from 'kysely';
import type { RequestsTold } from '$lib/components/request/requests-told.ts';
import type { Actor, Evaluation } from '$lib/domain/evaluation.ts';
import { can } from '$lib/domain/permissions.ts';
import { requestMatters } from '$lib/domain/request-matter.ts';
import type { Schema } from '$server/db/tables/index.ts';
import { draftAnswers } from '$server/repositories/request-answer.ts';
import { requestsOf } from '$server/repositories/request.ts';

/** Null for who isn't a contact, and while nothing has been sent. */
export async function requestsTold(
	db: Kysely<Schema>,
	actor: Actor,
	evaluation: Evaluation,
	now: number
): Promise<(RequestsTold & { readonly evaluation: string }) | null> {
	if (!can(actor, { do: 'read-requests' }, evaluation)) return null;
	const requests = await requestsOf(db, evaluation.id);
	if (!requests.some(({ sending }) => sending !== null)) return null;
	const { unanswered, due, drafts } = requestMatters(requests, await draftAnswers(db, evaluation.id), now);
	const main = evaluation.phase !== 'fact-check' && unanswered > 0;
	return { evaluation: evaluation.id, unanswered, due, drafts, main };
}
