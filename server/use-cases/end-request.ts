import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { can } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { endProblem, statusOf, type RequestEnd } from '../../src/lib/domain/request.ts';
import type { Database } from '../db/connect.ts';
import { endRequest as end, findRequest } from '../repositories/request.ts';
import { act } from './act.ts';
import { notify } from './notify.ts';
import { optionalReason, requiredReason } from './reason.ts';

export type EndRequest = {
	readonly evaluation: string;
	readonly request: string;
	readonly kind: RequestEnd['kind'];
	/** Told to the municipality; asked for where something is taken back that it has received. */
	readonly reason: string;
};

/** Accepts the answer, closes without more, or takes back: a proposal by anybody on the team, what was sent by a lead. */
export async function endRequest(
	db: Database,
	actor: Actor,
	{ evaluation: id, request: asked, kind, reason }: EndRequest,
	now: number
): Promise<void> {
	// Taking back a proposal is the team's; whatever was sent is a lead's. Asked again inside.
	const known = await findRequest(db.read, id, asked);
	const verb = known === null || known.sending === null ? 'propose-request' : 'send-requests';
	await act(db, actor, id, { do: verb }, now, async ({ trx, evaluation, log }) => {
		const request = await findRequest(trx, id, asked);
		if (request === null) throw new Refused('not-found');
		const status = statusOf(request);
		const proposal = status === 'proposed';
		if (!proposal && !can(actor, { do: 'send-requests' }, evaluation)) throw new Refused('lead-only');
		const problem = endProblem(status, kind);
		if (problem !== null) throw new Refused(problem);
		const why = kind === 'withdrawn' && !proposal ? requiredReason(reason) : optionalReason(reason);
		await end(trx, asked, { kind, reason: why, by: actor.user, at: now });
		if (kind === 'accepted') await log('accept-answer', { question: request.question });
		else if (kind === 'closed') await log('close-request', { question: request.question });
		else await log('withdraw-request', { question: request.question });
		if (kind === 'withdrawn' && !proposal)
			await notify(trx, { evaluation, kind: 'request-withdrawn', by: actor.user }, now);
	});
}
