/** Checking a locked version, for everybody: what a typed checksum belongs to, and the keys to believe. */
import { wordsFor } from '$lib/words/words.ts';
import { settings } from '$server/settings.ts';
import { keysHere } from '$server/signing/keys-here.ts';
import { answerSum } from './answer-sum.server.ts';
import { checksumIn, type SumAnswer, type SumProblem } from './sum-answer.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { language }, getClientAddress }) => {
	const { signing, published } = keysHere(settings());
	const typed = url.searchParams.get('sum') ?? '';
	const checksum = checksumIn(typed);
	let problem: SumProblem | null = typed.trim() !== '' && checksum === null ? 'wrong' : null;
	let answer: SumAnswer | null = null;
	if (checksum !== null) {
		answer = await answerSum(checksum, getClientAddress());
		if (answer === null) problem = 'too-many';
	}
	const keys = published.map(({ fingerprint }) => ({
		fingerprint,
		current: fingerprint === signing?.public.fingerprint
	}));
	return {
		crumbs: [{ text: wordsFor(language).lock.verify.title }],
		typed: typed.slice(0, 200),
		problem,
		answer,
		keys
	};
};
