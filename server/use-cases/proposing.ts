/** What is common to proposing one request and a whole list: the words, the place, and how many there may be. */

import { randomUUID } from 'node:crypto';
import { findQuestion } from '../../src/lib/domain/instrument.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import {
	REQUEST_LENGTH,
	REQUESTS_OF_EVALUATION,
	type RequestKind,
	type RequestPlace
} from '../../src/lib/domain/request.ts';
import { areaExists } from '../../src/lib/domain/standing.ts';
import { countRequests, insertRequest } from '../repositories/request.ts';
import type { Acting } from './act.ts';

export type Proposed = {
	/** Null where it is of an area or of the whole. */
	readonly question: string | null;
	/** Read only where no question is given. */
	readonly area?: number | null;
	readonly text: string;
};

/** The words of a request, trimmed. Refuses none, too many, and what no database keeps. */
export function checkedRequest(text: string): string {
	const bare = text.trim();
	if (bare === '' || bare.includes('\0')) throw new Refused('bad-input', { field: 'text' });
	if (bare.length > REQUEST_LENGTH) throw new Refused('too-large', { limit: REQUEST_LENGTH });
	return bare;
}

/** Stores them in their order; their ids. The caller logs it. */
export async function storeProposals(
	{ trx, evaluation, actor, now }: Acting,
	kind: RequestKind,
	proposed: readonly Proposed[]
): Promise<string[]> {
	const checked = proposed.map(({ question, area = null, text }) => ({
		...placeIn(evaluation, question, area),
		text: checkedRequest(text)
	}));
	if ((await countRequests(trx, evaluation.id)) + checked.length > REQUESTS_OF_EVALUATION)
		throw new Refused('too-large', { limit: REQUESTS_OF_EVALUATION });
	const ids: string[] = [];
	for (const request of checked) {
		const id = randomUUID();
		await insertRequest(trx, evaluation.id, { id, kind, ...request, by: actor.user, at: now });
		ids.push(id);
	}
	return ids;
}

function placeIn(
	evaluation: Acting['evaluation'],
	question: string | null,
	area: number | null
): RequestPlace {
	if (question !== null) {
		const found = findQuestion(evaluation.edition, question);
		if (found === undefined) throw new Refused('not-found');
		return { question, area: found.area };
	}
	if (area !== null && !areaExists(evaluation, area)) throw new Refused('not-found');
	return { question, area };
}
