import { randomUUID } from 'node:crypto';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { deadlineAfter, MOST_DAYS } from '../../src/lib/domain/release.ts';
import { byPlace, statusOf } from '../../src/lib/domain/request.ts';
import type { Day } from '../../src/lib/domain/working-days.ts';
import type { Database } from '../db/connect.ts';
import { insertSending, sendingsOf } from '../repositories/request-sending.ts';
import { requestsOf, setSending } from '../repositories/request.ts';
import { act } from './act.ts';
import { notify } from './notify.ts';

export type SendRequests = {
	readonly evaluation: string;
	readonly requests: readonly string[];
	/** Until they are due, 1…60. */
	readonly workingDays: number;
};

/** Sends what was proposed to the municipality's contacts, with one due day. What is sent is an official document. */
export async function sendRequests(
	db: Database,
	actor: Actor,
	{ evaluation: id, requests: chosen, workingDays }: SendRequests,
	now: number
): Promise<{ readonly count: number; readonly due: Day }> {
	if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > MOST_DAYS)
		throw new Refused('bad-input', { field: 'days' });
	if (chosen.length === 0) throw new Refused('bad-input', { field: 'requests' });
	return act(db, actor, id, { do: 'send-requests' }, now, async ({ trx, evaluation, log }) => {
		const all = await requestsOf(trx, id);
		const sent = all.filter((request) => chosen.includes(request.id)).toSorted(byPlace);
		if (sent.length !== new Set(chosen).size) throw new Refused('not-found');
		if (sent.some((request) => statusOf(request) !== 'proposed')) throw new Refused('request-sent');
		const due = deadlineAfter(now, workingDays);
		const sending = randomUUID();
		const n = (await sendingsOf(trx, id)).length + 1;
		await insertSending(trx, id, { id: sending, n, due, by: actor.user, at: now });
		let number = Math.max(0, ...all.map((request) => request.number ?? 0));
		for (const request of sent) await setSending(trx, request.id, sending, ++number);
		await log('send-requests', { count: sent.length, due });
		const about = { day: due };
		await notify(trx, { evaluation, kind: 'requests-sent', by: actor.user, about }, now);
		return { count: sent.length, due };
	});
}
