/** Letters with notices: made of what waits, tried until they are sent. Times are milliseconds since 1970. */

import type { Kysely, Selectable } from 'kysely';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { Schema } from '../db/tables/index.ts';
import { noticeOf, type Notice } from './notice.ts';

export type NoticeLetter = Selectable<Schema['notice_letter']>;

export type Awaiting = {
	readonly user: UserId;
	/** When the first notice that waits was made. */
	readonly oldest: number;
	/** When the person's last letter was made. */
	readonly last: number | null;
};

/** Those for whom notices wait, or only `user`. */
export async function awaitingLetters(db: Kysely<Schema>, user?: UserId): Promise<Awaiting[]> {
	const waiting = await db
		.selectFrom('notice')
		.select((row) => ['user_id as user', row.fn.min('at').as('oldest')])
		.where('awaits_letter', '=', 1)
		.$if(user !== undefined, (query) => query.where('user_id', '=', user ?? ''))
		.groupBy('user_id')
		.execute();
	if (waiting.length === 0) return [];
	const last = await db
		.selectFrom('notice_letter')
		.select((row) => ['user_id as user', row.fn.max('made_at').as('at')])
		.where(
			'user_id',
			'in',
			waiting.map((row) => row.user)
		)
		.groupBy('user_id')
		.execute();
	const at = new Map(last.map((row) => [row.user, Number(row.at)]));
	return waiting.map((row) => ({
		...{ user: row.user, oldest: Number(row.oldest), last: at.get(row.user) ?? null }
	}));
}

/** What waits for the person goes into the letter, or into none. */
export async function takeAwaiting(db: Kysely<Schema>, user: UserId, letter: string | null): Promise<void> {
	await db
		.updateTable('notice')
		.set({ awaits_letter: 0, letter_id: letter })
		.where('user_id', '=', user)
		.where('awaits_letter', '=', 1)
		.execute();
}

export async function insertLetter(
	db: Kysely<Schema>,
	{ id, user, at }: { readonly id: string; readonly user: UserId; readonly at: number }
): Promise<void> {
	const row = { id, user_id: user, made_at: at, try_at: at, tries: 0, sent_at: null };
	await db.insertInto('notice_letter').values(row).execute();
}

/** Letters that somebody should try to send now, the oldest first, at most `most`. */
export async function lettersToTry(db: Kysely<Schema>, now: number, most: number): Promise<string[]> {
	const rows = await db
		.selectFrom('notice_letter')
		.select('id')
		.where('try_at', '<=', now)
		.orderBy('try_at')
		.orderBy('id')
		.limit(most)
		.execute();
	return rows.map(({ id }) => id);
}

/** Takes the right to send the letter until `until`; null when somebody else has it, or nobody should. */
export async function claimLetter(
	db: Kysely<Schema>,
	id: string,
	{ now, until }: { readonly now: number; readonly until: number }
): Promise<NoticeLetter | null> {
	const row = await db
		.updateTable('notice_letter')
		.set((letter) => ({ try_at: until, tries: letter('tries', '+', 1) }))
		.where('id', '=', id)
		.where('try_at', '<=', now)
		.returningAll()
		.executeTakeFirst();
	return row ?? null;
}

/** It is sent, or, with `sent` null, given up, at `tryAt` null, or to be tried again then. */
export async function settleLetter(
	db: Kysely<Schema>,
	id: string,
	{ sentAt, tryAt }: { readonly sentAt: number | null; readonly tryAt: number | null }
): Promise<void> {
	await db
		.updateTable('notice_letter')
		.set({ sent_at: sentAt, try_at: tryAt })
		.where('id', '=', id)
		.execute();
}

export async function noticesIn(db: Kysely<Schema>, letter: string): Promise<Notice[]> {
	const rows = await db
		.selectFrom('notice')
		.selectAll()
		.where('letter_id', '=', letter)
		.orderBy('at')
		.orderBy('id')
		.execute();
	return rows.map(noticeOf);
}
