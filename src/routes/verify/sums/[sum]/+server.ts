/** The answer about a checksum that was found in a file, which itself stays in the browser. */
import { error, json } from '@sveltejs/kit';
import { wordsFor } from '$lib/words/words.ts';
import { answerSum } from '../../answer-sum.server.ts';
import { checksumIn } from '../../sum-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals: { language }, getClientAddress }) => {
	const say = wordsFor(language).lock.verify;
	const checksum = checksumIn(params.sum);
	if (checksum === null) error(400, say.sumWrong);
	const answer = await answerSum(checksum, getClientAddress());
	if (answer === null) error(429, say.tooMany);
	return json(answer, { headers: { 'cache-control': 'no-store' } });
};
