/** What people of the municipality attach: a file, or a link to what anybody can read. */
import type { UserId } from './evaluation.ts';

export const fileTypes = ['pdf', 'docx', 'xlsx', 'png', 'jpg', 'txt'] as const;

/** By what the bytes are; the name only has to agree. */
export type FileType = (typeof fileTypes)[number];

interface Attached {
	readonly id: string;
	/** What it is called: a file's cleaned name, a link's words. */
	readonly name: string;
	readonly by: UserId;
	/** Milliseconds since 1970. */
	readonly at: number;
}

export interface AttachedFile extends Attached {
	readonly kind: 'file';
	readonly type: FileType;
	/** In bytes. */
	readonly size: number;
	/** SHA-256 of the bytes, in hexadecimal. */
	readonly sha256: string;
}

export interface AttachedLink extends Attached {
	readonly kind: 'link';
	/** http or https. */
	readonly address: string;
}

/** Whatever it is attached to. */
export type Supplied = AttachedFile | AttachedLink;

/** As evidence, to a comment. */
export type Attachment = Supplied & { readonly comment: string };

/** How each type is named when it is served. Always as a download, so no browser reads it as a page. */
export const mediaTypes: Readonly<Record<FileType, string>> = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	png: 'image/png',
	jpg: 'image/jpeg',
	txt: 'text/plain'
};

export function isFileType(text: string): text is FileType {
	return fileTypes.some((type) => type === text);
}
