import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { statusOf } from '../../src/lib/domain/request.ts';
import type { Database } from '../db/connect.ts';
import { findRequest, rewordRequest as reword } from '../repositories/request.ts';
import { act } from './act.ts';
import { withPlainLines } from './comment-input.ts';
import { checkedRequest } from './proposing.ts';

export type RewordRequest = {
	readonly evaluation: string;
	readonly request: string;
	readonly text: string;
	/** Its words as the page showed them. */
	readonly shown: string;
};

/** Other words for what is only proposed. Refuses (`text-changed`) where somebody has reworded it meanwhile. */
export async function rewordRequest(
	db: Database,
	actor: Actor,
	{ evaluation, request: id, text, shown }: RewordRequest,
	now: number
): Promise<void> {
	const words = checkedRequest(text);
	await act(db, actor, evaluation, { do: 'propose-request' }, now, async ({ trx, log }) => {
		const request = await findRequest(trx, evaluation, id);
		if (request === null) throw new Refused('not-found');
		if (statusOf(request) !== 'proposed') throw new Refused('request-sent');
		if (withPlainLines(request.text) !== withPlainLines(shown)) throw new Refused('text-changed');
		await reword(trx, id, words);
		await log('reword-request', { question: request.question });
	});
}
