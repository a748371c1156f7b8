import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { swedishDay } from '../../src/lib/domain/working-days.ts';
import type { Database } from '../db/connect.ts';
import { sentAnswers } from '../repositories/request-answer.ts';
import { findRequest } from '../repositories/request.ts';
import { addEvidence } from './add-evidence.ts';
import { addDocument } from './add-document.ts';
import type { AttachmentFiles } from './supplied.ts';

export type KeepAnswer = {
	readonly evaluation: string;
	/** An answer that was sent. */
	readonly answer: string;
	/** What of it: a file or link by its id, or its words where null. */
	readonly supplied: string | null;
	/** What a card of its words is called, by the request's number. */
	readonly title: (number: number) => string;
};

/** The files, read besides kept. */
export type ReadableFiles = AttachmentFiles & {
	read(id: string, sha256: string): Promise<Uint8Array | null>;
};

/** Makes a card of evidence of what the municipality sent: its words, a document or a website, tied to the question. */
export async function keepAnswer(
	db: Database,
	files: ReadableFiles,
	actor: Actor,
	{ evaluation, answer: asked, supplied: chosen, title }: KeepAnswer,
	now: number
): Promise<{ readonly id: string }> {
	const answer = (await sentAnswers(db.read, evaluation)).find(({ id }) => id === asked);
	const request = answer === undefined ? null : await findRequest(db.read, evaluation, answer.request);
	if (answer === undefined || request === null) throw new Refused('not-found');
	const { question, number } = request;
	const nowhere = { stage: null, page: null, paragraph: null, quote: null };
	const links = question === null ? [] : [{ question, ...nowhere }];
	const card = { evaluation, links };
	if (chosen === null) {
		const words = { kind: 'document', title: title(number ?? 0), text: answer.text } as const;
		return addEvidence(db, actor, { ...card, ...words }, now);
	}
	const supplied = answer.supplied.find(({ id }) => id === chosen);
	if (supplied === undefined) throw new Refused('not-found');
	if (supplied.kind === 'link') {
		const website = { kind: 'website', title: supplied.name, address: supplied.address } as const;
		return addEvidence(db, actor, { ...card, ...website, seen: swedishDay(now) }, now);
	}
	const bytes = await files.read(supplied.id, supplied.sha256);
	if (bytes === null) throw new Error('a file is missing, or is not as it was kept');
	// A copy of its own: what the municipality sent stays as it was, whatever becomes of the card.
	return addDocument(db, files, actor, { ...card, name: supplied.name, bytes, title: '' }, now);
}
