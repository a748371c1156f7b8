/** What contacts prepare in answer, together: the team sees nothing of it before one of them sends. */

import { randomUUID } from 'node:crypto';
import type { Supplied } from '../../src/lib/domain/attachment.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import {
	ANSWER_LENGTH,
	ATTACHMENTS_ON_ANSWER,
	FILES_ON_REQUESTS,
	isOpenToAnswers,
	type RequestAnswer
} from '../../src/lib/domain/request.ts';
import type { Database } from '../db/connect.ts';
import {
	changeDraftAnswer,
	deleteDraftAnswer,
	draftAnswers,
	insertDraftAnswer
} from '../repositories/request-answer.ts';
import { deleteSupplied, filesOnRequests, insertSupplied } from '../repositories/request-attachment.ts';
import { findRequest } from '../repositories/request.ts';
import { amongContacts, type AmongContacts } from './drafting.ts';
import {
	keepThenNote,
	suppliedFile,
	suppliedLink,
	type AttachmentFiles,
	type GivenFile,
	type GivenLink
} from './supplied.ts';

type Asked = { readonly evaluation: string; readonly request: string };

export type AnswerRequest = Asked & {
	readonly text: string;
	/** When the draft was last changed as the page shows it; null where it shows none. */
	readonly shown: number | null;
};

/** Writes the draft. Refuses where a colleague has changed it meanwhile: nobody's words are written over. */
export async function answerRequest(
	db: Database,
	actor: Actor,
	{ evaluation, request, text, shown }: AnswerRequest,
	now: number
): Promise<void> {
	const words = text.trim();
	if (words.includes('\0')) throw new Refused('bad-input', { field: 'text' });
	if (words.length > ANSWER_LENGTH) throw new Refused('too-large', { limit: ANSWER_LENGTH });
	await preparing(db, actor, { evaluation, request }, now, async ({ trx }, draft) => {
		if (words === (draft?.text ?? '')) return;
		if ((draft?.changedAt ?? null) !== shown) throw new Refused('answer-changed');
		const answer = { text: words, by: actor.user, at: now };
		if (draft === null) await insertDraftAnswer(trx, randomUUID(), request, answer);
		else if (words === '' && draft.supplied.length === 0) await deleteDraftAnswer(trx, draft.id);
		else await changeDraftAnswer(trx, draft.id, answer);
	});
}

/** Adds a file to the draft. Its bytes are on the disk before the row says so; what is refused leaves none. */
export async function supplyFile(
	db: Database,
	files: AttachmentFiles,
	actor: Actor,
	{ evaluation, request, ...given }: Asked & GivenFile,
	now: number
): Promise<void> {
	const file = suppliedFile(files, given, actor.user, now);
	// Asked before the disk is written, and again when the row is.
	await preparing(db, actor, { evaluation, request }, now, async (contacts, draft) =>
		checkRoom(contacts, draft, 'file')
	);
	await keepThenNote(files, file, given.bytes, () => supply(db, actor, { evaluation, request }, file));
}

export async function supplyLink(
	db: Database,
	actor: Actor,
	{ evaluation, request, ...given }: Asked & GivenLink,
	now: number
): Promise<void> {
	await supply(db, actor, { evaluation, request }, suppliedLink(given, actor.user, now));
}

/** Takes away what any of the contacts attached to the draft. */
export async function unsupply(
	db: Database,
	files: Pick<AttachmentFiles, 'drop'>,
	actor: Actor,
	{ supplied: id, ...asked }: Asked & { readonly supplied: string },
	now: number
): Promise<void> {
	const taken = await preparing(db, actor, asked, now, async ({ trx }, draft) => {
		const found = draft?.supplied.find((one) => one.id === id);
		if (draft === null || found === undefined) throw new Refused('not-found');
		await deleteSupplied(trx, id);
		if (draft.text === '' && draft.supplied.length === 1) await deleteDraftAnswer(trx, draft.id);
		else await changeDraftAnswer(trx, draft.id, { text: draft.text, by: draft.by, at: now });
		return found;
	});
	if (taken.kind === 'file') await files.drop(taken.id);
}

/** Throws the draft away, with all that is attached to it. */
export async function discardAnswer(
	db: Database,
	files: Pick<AttachmentFiles, 'drop'>,
	actor: Actor,
	asked: Asked,
	now: number
): Promise<void> {
	const taken = await preparing(db, actor, asked, now, async ({ trx }, draft) => {
		if (draft === null) throw new Refused('not-found');
		for (const { id } of draft.supplied) await deleteSupplied(trx, id);
		await deleteDraftAnswer(trx, draft.id);
		return draft.supplied;
	});
	for (const { id, kind } of taken) if (kind === 'file') await files.drop(id);
}

async function supply(db: Database, actor: Actor, asked: Asked, supplied: Supplied): Promise<void> {
	const { at } = supplied;
	await preparing(db, actor, asked, at, async (contacts, draft) => {
		await checkRoom(contacts, draft, supplied.kind);
		const id = draft?.id ?? randomUUID();
		const answer = { text: draft?.text ?? '', by: actor.user, at };
		if (draft === null) await insertDraftAnswer(contacts.trx, id, asked.request, answer);
		else await changeDraftAnswer(contacts.trx, id, answer);
		await insertSupplied(contacts.trx, id, supplied);
	});
}

/** With the draft that stands, or null. Refuses what was never sent to the contacts, and what has ended. */
async function preparing<T>(
	db: Database,
	actor: Actor,
	{ evaluation, request: id }: Asked,
	now: number,
	fn: (contacts: AmongContacts, draft: RequestAnswer | null) => Promise<T>
): Promise<T> {
	return amongContacts(db, actor, evaluation, 'answer-request', now, async (contacts) => {
		const request = await findRequest(contacts.trx, evaluation, id);
		if (request === null || request.sending === null) throw new Refused('not-found');
		if (!isOpenToAnswers(request)) throw new Refused('request-ended');
		const draft = (await draftAnswers(contacts.trx, evaluation)).find((one) => one.request === id);
		return fn(contacts, draft ?? null);
	});
}

/** Refuses one too many. */
async function checkRoom(
	{ trx, evaluation }: AmongContacts,
	draft: RequestAnswer | null,
	kind: Supplied['kind']
): Promise<void> {
	if ((draft?.supplied.length ?? 0) >= ATTACHMENTS_ON_ANSWER)
		throw new Refused('too-many-files', { limit: ATTACHMENTS_ON_ANSWER });
	if (kind === 'file' && (await filesOnRequests(trx, evaluation.id)) >= FILES_ON_REQUESTS)
		throw new Refused('too-many-files', { limit: FILES_ON_REQUESTS });
}
