/** What people are told of, one row for each of them, and whether they have read it. */

import type { Kysely, Selectable } from 'kysely';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { NoticeKind, NoticeSubject } from '../../src/lib/domain/notice.ts';
import type { Schema } from '../db/tables/index.ts';

export type Notice = NoticeSubject & {
	readonly id: string;
	readonly evaluation: string;
	readonly user: UserId;
	readonly kind: NoticeKind;
	/** Who did it; null when nobody did. */
	readonly by: UserId | null;
	/** Milliseconds since 1970. */
	readonly at: number;
};

export type NewNotice = Notice & { readonly awaitsLetter: boolean };

export async function insertNotices(db: Kysely<Schema>, notices: readonly NewNotice[]): Promise<void> {
	if (notices.length === 0) return;
	await db
		.insertInto('notice')
		.values(
			notices.map(
				({ id, evaluation, user, kind, by, at, release, comment, question, day, awaitsLetter }) => ({
					...{ id, evaluation_id: evaluation, user_id: user, kind, by, at, question, day },
					...{ release_id: release, comment_id: comment, awaits_letter: awaitsLetter ? 1 : 0 }
				})
			)
		)
		.execute();
}

/** Null also when it is told to somebody else. */
export async function noticeTo(db: Kysely<Schema>, user: UserId, id: string): Promise<Notice | null> {
	const row = await db
		.selectFrom('notice')
		.selectAll()
		.where('id', '=', id)
		.where('user_id', '=', user)
		.executeTakeFirst();
	return row === undefined ? null : noticeOf(row);
}

/** What the person has not read of these kinds, the oldest first; mentions only of comments that stand unresolved. */
export async function unreadNotices(
	db: Kysely<Schema>,
	user: UserId,
	kinds: readonly NoticeKind[],
	evaluation?: string
): Promise<Notice[]> {
	const rows = await db
		.selectFrom('notice')
		.leftJoin('comment', 'comment.id', 'notice.comment_id')
		.selectAll('notice')
		.where('notice.user_id', '=', user)
		.where('notice.kind', 'in', kinds)
		.where('notice.read_at', 'is', null)
		.where('comment.removed_at', 'is', null)
		.where('comment.resolved_at', 'is', null)
		.$if(evaluation !== undefined, (query) => query.where('notice.evaluation_id', '=', evaluation ?? ''))
		.orderBy('notice.at')
		.orderBy('notice.id')
		.execute();
	return rows.map(noticeOf);
}

export type Read = {
	readonly evaluation: string;
	readonly kinds: readonly NoticeKind[];
	/** Only what is about this comment. */
	readonly comment?: string;
};

/** What the person is told of these kinds is read from now on. */
export async function markRead(db: Kysely<Schema>, user: UserId, read: Read, at: number): Promise<void> {
	const { evaluation, kinds, comment } = read;
	await db
		.updateTable('notice')
		.set({ read_at: at })
		.where('user_id', '=', user)
		.where('evaluation_id', '=', evaluation)
		.where('kind', 'in', kinds)
		.where('read_at', 'is', null)
		.$if(comment !== undefined, (query) => query.where('comment_id', '=', comment ?? ''))
		.execute();
}

export function noticeOf(row: Selectable<Schema['notice']>): Notice {
	const { id, kind, by, at, question, day } = row;
	return {
		...{ id, kind, by, at, question, day, evaluation: row.evaluation_id, user: row.user_id },
		...{ release: row.release_id, comment: row.comment_id }
	};
}
