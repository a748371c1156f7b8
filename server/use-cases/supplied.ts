/** What is attached, whatever to: what is taken of a file and of a link, and when the disk is written. */

import { randomUUID } from 'node:crypto';
import type { AttachedFile, AttachedLink, FileType } from '../../src/lib/domain/attachment.ts';
import { FILE_SIZE, NAME_LENGTH } from '../../src/lib/domain/comment-limits.ts';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import { evidenceAddress } from '../../src/lib/domain/evidence-address.ts';
import { cleanedName, promisedType } from '../../src/lib/domain/file-name.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';

/** Where files lie, and what a file is by its content: given by whoever owns the disk. */
export type AttachmentFiles = {
	keep(id: string, bytes: Uint8Array): Promise<void>;
	drop(id: string): Promise<void>;
	/** SHA-256 in hexadecimal. */
	checksumOf(bytes: Uint8Array): string;
	/** Null for what isn't taken. */
	typeOf(bytes: Uint8Array): FileType | null;
};

/** `name`: as the browser tells it; what is kept of it is cleaned. */
export type GivenFile = { readonly name: string; readonly bytes: Uint8Array };

/** `name`: what the link is called; its address where nothing is said. */
export type GivenLink = { readonly address: string; readonly name: string };

/** The file under an id of its own. Refuses one that is too large, and what it isn't. */
export function suppliedFile(
	files: Pick<AttachmentFiles, 'checksumOf' | 'typeOf'>,
	{ name, bytes }: GivenFile,
	by: UserId,
	at: number
): AttachedFile {
	if (bytes.length > FILE_SIZE) throw new Refused('file-too-large', { limit: FILE_SIZE });
	const type = files.typeOf(bytes);
	if (type === null || promisedType(name) !== type) throw new Refused('file-type');
	const about = { type, size: bytes.length, sha256: files.checksumOf(bytes) };
	return { id: randomUUID(), kind: 'file', name: cleanedName(name), ...about, by, at };
}

/** Refuses an address that leads nowhere that anybody can read. */
export function suppliedLink({ address, name }: GivenLink, by: UserId, at: number): AttachedLink {
	const checked = evidenceAddress(address);
	if (checked === null) throw new Refused('bad-input', { field: 'address' });
	const called = name
		.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
		.trim()
		.slice(0, NAME_LENGTH)
		.toWellFormed();
	return { id: randomUUID(), kind: 'link', name: called || checked, address: checked, by, at };
}

/** The bytes are on the disk before `note` says so; what is refused leaves none. */
export async function keepThenNote(
	files: Pick<AttachmentFiles, 'keep' | 'drop'>,
	{ id }: Pick<AttachedFile, 'id'>,
	bytes: Uint8Array,
	note: () => Promise<void>
): Promise<void> {
	try {
		await files.keep(id, bytes);
		await note();
	} catch (error) {
		await files.drop(id);
		throw error;
	}
}
