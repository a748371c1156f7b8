/** Comments: a contact's on a release, and the team's own. What is removed is not found again. */

import type { Insertable, Kysely, Selectable } from 'kysely';
import type { Anchor } from '../../src/lib/domain/anchor.ts';
import type { Comment, CommentKind, CommentPlace } from '../../src/lib/domain/comment.ts';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { Schema } from '../db/tables/index.ts';

type Row = Selectable<Schema['comment']>;

export interface NewComment {
	readonly id: string;
	readonly evaluation: string;
	readonly release: string | null;
	readonly kind: CommentKind;
	readonly place: CommentPlace;
	readonly body: string;
	readonly author: UserId;
	readonly at: number;
}

/** The team's own comments of an evaluation, resolved ones too, the oldest first. */
export async function teamCommentsOf(db: Kysely<Schema>, evaluation: string): Promise<Comment[]> {
	const rows = await standing(db)
		.where('evaluation_id', '=', evaluation)
		.where('release_id', 'is', null)
		.execute();
	return rows.map(commentOf);
}

/** The comments on a release, the oldest first; drafts too, which are the contacts' alone: the caller chooses. */
export async function releaseCommentsOf(db: Kysely<Schema>, release: string): Promise<Comment[]> {
	const rows = await standing(db).where('release_id', '=', release).execute();
	return rows.map(commentOf);
}

/** Null also when the comment is another evaluation's. */
export async function findComment(
	db: Kysely<Schema>,
	evaluation: string,
	id: string
): Promise<Comment | null> {
	const row = await standing(db)
		.where('evaluation_id', '=', evaluation)
		.where('id', '=', id)
		.executeTakeFirst();
	return row === undefined ? null : commentOf(row);
}

export async function insertComment(db: Kysely<Schema>, comment: NewComment): Promise<void> {
	const { id, evaluation, release, kind, place, body, author, at } = comment;
	await db
		.insertInto('comment')
		.values({
			...{ id, evaluation_id: evaluation, release_id: release, kind, body, author },
			...{ area: place.area, section: place.section, question: place.question },
			...anchorColumns(place.anchor),
			...{ created_at: at, changed_at: at }
		})
		.execute();
}

export async function changeComment(
	db: Kysely<Schema>,
	id: string,
	change: { readonly body: string; readonly kind: CommentKind; readonly at: number }
): Promise<void> {
	const { body, kind, at } = change;
	await db.updateTable('comment').set({ body, kind, changed_at: at }).where('id', '=', id).execute();
}

export async function removeComment(db: Kysely<Schema>, id: string, at: number): Promise<void> {
	await db.updateTable('comment').set({ removed_at: at }).where('id', '=', id).execute();
}

/** Null opens it again. */
export async function resolveComment(
	db: Kysely<Schema>,
	id: string,
	resolved: Comment['resolved']
): Promise<void> {
	await db
		.updateTable('comment')
		.set({ resolved_at: resolved?.at ?? null, resolved_by: resolved?.by ?? null })
		.where('id', '=', id)
		.execute();
}

function standing(db: Kysely<Schema>) {
	return db
		.selectFrom('comment')
		.selectAll()
		.where('removed_at', 'is', null)
		.orderBy('created_at')
		.orderBy('id');
}

function anchorColumns(anchor: Anchor | null): Partial<Insertable<Schema['comment']>> {
	if (anchor === null) return {};
	const { start, end, exact, prefix, suffix, epoch, from, to } = anchor;
	return { start, end, exact, prefix, suffix, epoch, anchor_from: from, anchor_to: to };
}

function anchorOf(row: Row): Anchor | null {
	const { start, end, exact, prefix, suffix, epoch, anchor_from: from, anchor_to: to } = row;
	if (start === null || end === null || exact === null || epoch === null) return null;
	if (from === null || to === null) return null;
	// A driver may hand over a window of a larger buffer, which must not travel to a page.
	return { start, end, exact, prefix, suffix, epoch, from: Uint8Array.from(from), to: Uint8Array.from(to) };
}

function commentOf(row: Row): Comment {
	const { id, kind, area, section, question, body, author } = row;
	return {
		...{ id, evaluation: row.evaluation_id, release: row.release_id, kind, body, author },
		place: { area, section, question, anchor: anchorOf(row) },
		...{ createdAt: row.created_at, changedAt: row.changed_at, removedAt: row.removed_at },
		sent: row.sent_at === null || row.sent_by === null ? null : { at: row.sent_at, by: row.sent_by },
		resolved:
			row.resolved_at === null || row.resolved_by === null
				? null
				: { at: row.resolved_at, by: row.resolved_by }
	};
}
