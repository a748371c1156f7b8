import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { statusOf } from '../../src/lib/domain/request.ts';
import type { Database } from '../db/connect.ts';
import { findRequest, rewordRequest as reword } from '../repositories/request.ts';
import { act } from './act.ts';
import { checkedRequest } from './proposing.ts';

export type RewordRequest = { readonly evaluation: string; readonly request: string; readonly text: string };

/** Other words for what is only proposed. */
export async function rewordRequest(
	db: Database,
	actor: Actor,
	{ evaluation, request: id, text }: RewordRequest,
	now: number
): Promise<void> {
	const words = checkedRequest(text);
	await act(db, actor, evaluation, { do: 'propose-request' }, now, async ({ trx, log }) => {
		const request = await findRequest(trx, evaluation, id);
		if (request === null) throw new Refused('not-found');
		if (statusOf(request) !== 'proposed') throw new Refused('request-sent');
		await reword(trx, id, words);
		await log('reword-request', { question: request.question });
	});
}
