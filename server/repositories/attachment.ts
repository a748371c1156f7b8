/** What is attached to comments; the bytes of files lie elsewhere, under the attachment's id. */

import type { Kysely, Selectable } from 'kysely';
import { isFileType, type Attachment, type Supplied } from '../../src/lib/domain/attachment.ts';
import type { Schema } from '../db/tables/index.ts';

/** What is attached to those comments, the earliest first. */
export async function attachmentsTo(db: Kysely<Schema>, comments: readonly string[]): Promise<Attachment[]> {
	if (comments.length === 0) return [];
	const rows = await db
		.selectFrom('attachment')
		.selectAll()
		.where('comment_id', 'in', comments)
		.orderBy('at')
		.orderBy('id')
		.execute();
	return rows.map(attachmentOf);
}

export async function attachmentById(db: Kysely<Schema>, id: string): Promise<Attachment | null> {
	const row = await db.selectFrom('attachment').selectAll().where('id', '=', id).executeTakeFirst();
	return row === undefined ? null : attachmentOf(row);
}

/** Which of the ids are attachments, of comments or of answers to requests. */
export async function attachmentIds(
	db: Kysely<Schema>,
	ids: readonly string[]
): Promise<ReadonlySet<string>> {
	if (ids.length === 0) return new Set();
	const rows = await db
		.selectFrom('attachment')
		.select('id')
		.unionAll(db.selectFrom('request_attachment').select('id'))
		.execute();
	const known = new Set(rows.map(({ id }) => id));
	return new Set(ids.filter((id) => known.has(id)));
}

/** How many files stand on the release's comments. */
export async function filesOnRelease(db: Kysely<Schema>, release: string): Promise<number> {
	const { count } = await db
		.selectFrom('attachment')
		.innerJoin('comment', 'comment.id', 'attachment.comment_id')
		.select((row) => row.fn.countAll<number>().as('count'))
		.where('comment.release_id', '=', release)
		.where('attachment.kind', '=', 'file')
		.executeTakeFirstOrThrow();
	return Number(count);
}

export async function insertAttachment(db: Kysely<Schema>, attachment: Attachment): Promise<void> {
	const { comment, ...supplied } = attachment;
	await db
		.insertInto('attachment')
		.values({ ...suppliedRow(supplied), comment_id: comment })
		.execute();
}

export async function deleteAttachment(db: Kysely<Schema>, id: string): Promise<void> {
	await db.deleteFrom('attachment').where('id', '=', id).execute();
}

function attachmentOf(row: Selectable<Schema['attachment']>): Attachment {
	return { ...suppliedOf(row), comment: row.comment_id };
}

/** Of what is attached to anything: the columns are the same. */
export function suppliedOf(row: Omit<Selectable<Schema['attachment']>, 'comment_id'>): Supplied {
	const { id, name, by, at, type, size, sha256, address } = row;
	const attached = { id, name, by, at };
	if (row.kind === 'link' && address !== null) return { ...attached, kind: 'link', address };
	if (type === null || !isFileType(type) || size === null || sha256 === null)
		throw new Error(`the attachment ${id} is neither a file nor a link`);
	return { ...attached, kind: 'file', type, size, sha256 };
}

/** What both kinds of row say of it, besides what it is attached to. */
export function suppliedRow(supplied: Supplied): Omit<Selectable<Schema['attachment']>, 'comment_id'> {
	const { id, kind, name, by, at } = supplied;
	const file = kind === 'file' ? supplied : null;
	return {
		...{ id, kind, name, by, at },
		type: file?.type ?? null,
		size: file?.size ?? null,
		sha256: file?.sha256 ?? null,
		address: kind === 'link' ? supplied.address : null
	};
}
