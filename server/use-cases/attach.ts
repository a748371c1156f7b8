/** Evidence for one's own comment, while it isn't sent. */

import type { Attachment } from '../../src/lib/domain/attachment.ts';
import { ATTACHMENTS_ON_COMMENT, FILES_ON_RELEASE } from '../../src/lib/domain/comment-limits.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import {
	attachmentsTo,
	deleteAttachment,
	filesOnRelease,
	insertAttachment
} from '../repositories/attachment.ts';
import { touchDraft } from '../repositories/release-comment.ts';
import { drafting, ownDraft, type Drafting } from './drafting.ts';
import {
	keepThenNote,
	suppliedFile,
	suppliedLink,
	type AttachmentFiles,
	type GivenFile,
	type GivenLink
} from './supplied.ts';

export type AttachFile = GivenFile & { readonly release: string; readonly comment: string };

/** Attaches a file. Its bytes are on the disk before the row says so; what is refused leaves none. */
export async function attachFile(
	db: Database,
	files: AttachmentFiles,
	actor: Actor,
	{ release, comment, ...given }: AttachFile,
	now: number
): Promise<{ readonly id: string }> {
	const file = { ...suppliedFile(files, given, actor.user, now), comment };
	// Asked before the disk is written, and again when the row is.
	await drafting(db, actor, release, now, async (draft) => room(draft, comment, 'file'));
	await keepThenNote(files, file, given.bytes, () => add(db, actor, release, file));
	return { id: file.id };
}

export type AttachLink = GivenLink & { readonly release: string; readonly comment: string };

export async function attachLink(
	db: Database,
	actor: Actor,
	{ release, comment, ...given }: AttachLink,
	now: number
): Promise<{ readonly id: string }> {
	const link = { ...suppliedLink(given, actor.user, now), comment };
	await add(db, actor, release, link);
	return { id: link.id };
}

export type Detach = { readonly release: string; readonly comment: string; readonly attachment: string };

/** Takes away what one attached to one's own draft. */
export async function detach(
	db: Database,
	files: Pick<AttachmentFiles, 'drop'>,
	actor: Actor,
	{ release, comment, attachment }: Detach,
	now: number
): Promise<void> {
	const taken = await drafting(db, actor, release, now, async (draft) => {
		const { id } = await ownDraft(draft, comment);
		const found = (await attachmentsTo(draft.trx, [id])).find((one) => one.id === attachment);
		if (found === undefined) throw new Refused('not-found');
		await deleteAttachment(draft.trx, found.id);
		await touchDraft(draft.trx, id, now);
		return found;
	});
	if (taken.kind === 'file') await files.drop(taken.id);
}

async function add(db: Database, actor: Actor, release: string, attachment: Attachment): Promise<void> {
	await drafting(db, actor, release, attachment.at, async (draft) => {
		await room(draft, attachment.comment, attachment.kind);
		await insertAttachment(draft.trx, attachment);
		await touchDraft(draft.trx, attachment.comment, attachment.at);
	});
}

/** Refuses one too many, and a comment that isn't one's own draft. */
async function room(draft: Drafting, comment: string, kind: Attachment['kind']): Promise<void> {
	const { id } = await ownDraft(draft, comment);
	if ((await attachmentsTo(draft.trx, [id])).length >= ATTACHMENTS_ON_COMMENT)
		throw new Refused('too-many-files', { limit: ATTACHMENTS_ON_COMMENT });
	if (kind === 'file' && (await filesOnRelease(draft.trx, draft.release.id)) >= FILES_ON_RELEASE)
		throw new Refused('too-many-files', { limit: FILES_ON_RELEASE });
}
