/** What the scene's municipality is asked for: only proposed, sent and answered, sent with an answer that isn't. */
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { draftAnswers, sentAnswers } from '../../server/repositories/request-answer.ts';
import { sendingsOf } from '../../server/repositories/request-sending.ts';
import { answerRequest, supplyFile } from '../../server/use-cases/answer-request.ts';
import { addRequest } from '../../server/use-cases/propose-request.ts';
import { sendAnswers } from '../../server/use-cases/send-answers.ts';
import { sendRequests } from '../../server/use-cases/send-requests.ts';
import type { AttachmentFiles } from '../../server/use-cases/supplied.ts';
import { later, type World } from '../contracts/acts/world.ts';
import type { Words } from './words.ts';

export interface Asked {
	readonly sending: string;
	/** Requests by their ids. */
	readonly proposedRequest: string;
	readonly answeredRequest: string;
	readonly draftedRequest: string;
	/** Has a draft to take away. */
	readonly discardableRequest: string;
	readonly discardableFile: string;
	/** The draft's id, when it was changed, and the files of it and of the answer that is sent. */
	readonly answerDraft: string;
	readonly answerChangedAt: string;
	readonly answerDraftFile: string;
	readonly answerSentFile: string;
	readonly sentAnswer: string;
}

export async function askMunicipality(
	{ db, id: evaluation, bo, dan, kim }: World & { readonly kim: Actor },
	words: Words,
	files: AttachmentFiles
): Promise<Asked> {
	const propose = async (question: string, text: string) =>
		(await addRequest(db, bo, { evaluation, question, text }, later())).id;
	const answeredRequest = await propose('5.1', words.requestSent);
	const draftedRequest = await propose('5.2', words.requestSent);
	const discardableRequest = await propose('5.2', words.requestSent);
	const requests = [answeredRequest, draftedRequest, discardableRequest];
	await sendRequests(db, dan, { evaluation, requests, workingDays: 10 }, later());
	const proposedRequest = await propose('5.3', words.requestProposed);
	const answer = async (request: string, text: string, said: string) => {
		await answerRequest(db, kim, { evaluation, request, text, shown: null }, later());
		const bytes = new TextEncoder().encode(`%PDF-1.7\n${said}`);
		await supplyFile(db, files, kim, { evaluation, request, name: 'Styrkort.pdf', bytes }, later());
	};
	await answer(answeredRequest, words.answerSent, words.answerSentFile);
	const [first] = await draftAnswers(db.read, evaluation);
	await sendAnswers(db, kim, { evaluation, shown: { [first?.id ?? '']: first?.changedAt ?? 0 } }, later());
	await answer(draftedRequest, words.requestDraft, words.requestDraftFile);
	const [draft] = await draftAnswers(db.read, evaluation);
	await answer(discardableRequest, words.requestDraft, words.requestDraftFile);
	const removable = (await draftAnswers(db.read, evaluation)).find(
		({ request }) => request === discardableRequest
	);
	const [sent] = await sentAnswers(db.read, evaluation);
	const [sending] = await sendingsOf(db.read, evaluation);
	return {
		...{ proposedRequest, answeredRequest, draftedRequest },
		discardableRequest,
		discardableFile: removable?.supplied[0]?.id ?? '',
		sending: sending?.id ?? '',
		answerDraft: draft?.id ?? '',
		answerChangedAt: String(draft?.changedAt ?? ''),
		answerDraftFile: draft?.supplied[0]?.id ?? '',
		answerSentFile: sent?.supplied[0]?.id ?? '',
		sentAnswer: sent?.id ?? ''
	};
}
