/** Evidence for one's own comment, while it isn't sent. */

import { randomUUID } from 'node:crypto';
import type { Attachment, FileType } from '../../src/lib/domain/attachment.ts';
import {
	ATTACHMENTS_ON_COMMENT,
	FILE_SIZE,
	FILES_ON_RELEASE,
	NAME_LENGTH
} from '../../src/lib/domain/comment-limits.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { evidenceAddress } from '../../src/lib/domain/evidence-address.ts';
import { cleanedName, promisedType } from '../../src/lib/domain/file-name.ts';
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

/** Where files lie, and what a file is by its content: given by whoever owns the disk. */
export type AttachmentFiles = {
	keep(id: string, bytes: Uint8Array): Promise<void>;
	drop(id: string): Promise<void>;
	/** SHA-256 in hexadecimal. */
	checksumOf(bytes: Uint8Array): string;
	/** Null for what isn't taken. */
	typeOf(bytes: Uint8Array): FileType | null;
};

export type AttachFile = {
	readonly release: string;
	readonly comment: string;
	/** As the browser tells it; what is kept of it is cleaned. */
	readonly name: string;
	readonly bytes: Uint8Array;
};

/** Attaches a file. Its bytes are on the disk before the row says so; what is refused leaves none. */
export async function attachFile(
	db: Database,
	files: AttachmentFiles,
	actor: Actor,
	{ release, comment, name, bytes }: AttachFile,
	now: number
): Promise<{ readonly id: string }> {
	if (bytes.length > FILE_SIZE) throw new Refused('file-too-large', { limit: FILE_SIZE });
	const type = files.typeOf(bytes);
	if (type === null || promisedType(name) !== type) throw new Refused('file-type');
	// Asked before the disk is written, and again when the row is.
	await drafting(db, actor, release, now, async (draft) => room(draft, comment, 'file'));
	const id = randomUUID();
	const about = { type, size: bytes.length, sha256: files.checksumOf(bytes) };
	const file = {
		id,
		comment,
		kind: 'file',
		name: cleanedName(name),
		...about,
		by: actor.user,
		at: now
	} as const;
	try {
		await files.keep(id, bytes);
		await add(db, actor, release, file);
	} catch (error) {
		await files.drop(id);
		throw error;
	}
	return { id };
}

export type AttachLink = {
	readonly release: string;
	readonly comment: string;
	readonly address: string;
	/** What the link is called; its address where nothing is said. */
	readonly name: string;
};

export async function attachLink(
	db: Database,
	actor: Actor,
	{ release, comment, address, name }: AttachLink,
	now: number
): Promise<{ readonly id: string }> {
	const checked = evidenceAddress(address);
	if (checked === null) throw new Refused('bad-input', { field: 'address' });
	const called = name
		.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
		.trim()
		.slice(0, NAME_LENGTH)
		.toWellFormed();
	const id = randomUUID();
	const link = {
		id,
		comment,
		kind: 'link',
		name: called || checked,
		address: checked,
		by: actor.user,
		at: now
	} as const;
	await add(db, actor, release, link);
	return { id };
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
