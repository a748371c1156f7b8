/** Readings of older reports that wait for the one who brought them, who alone reads them; gone after a week. */

import type { Kysely } from 'kysely';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { ReportReading } from '../../src/lib/report/report-reading.ts';
import type { Schema } from '../db/tables/index.ts';

export interface PendingReading {
	readonly id: string;
	readonly user: UserId;
	/** The file's name. */
	readonly name: string;
	/** Of the file's bytes, in hexadecimal. */
	readonly sha256: string;
	readonly reading: ReportReading;
	/** JSON of what was typed over it; null before anything was. */
	readonly filled: string | null;
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly expiresAt: number;
}

/** How many of one person's may wait. */
export const MOST_READINGS = 20;

/** Stores it and forgets the person's oldest, where more than `MOST_READINGS` wait. */
export async function insertReading(db: Kysely<Schema>, pending: PendingReading): Promise<void> {
	const { id, user, name, sha256, reading, filled, at, expiresAt } = pending;
	await db
		.insertInto('report_reading')
		.values({
			...{ id, user_id: user, name, sha256, filled, at },
			reading: JSON.stringify(reading),
			expires_at: expiresAt
		})
		.execute();
	const own = db.selectFrom('report_reading').select('id').where('user_id', '=', user);
	const latest = await own.orderBy('at', 'desc').orderBy('id').limit(MOST_READINGS).execute();
	const kept = latest.map((row) => row.id);
	await db.deleteFrom('report_reading').where('user_id', '=', user).where('id', 'not in', kept).execute();
}

/** Whether any has expired. */
export async function hasExpired(db: Kysely<Schema>, now: number): Promise<boolean> {
	const expired = db.selectFrom('report_reading').select('id').where('expires_at', '<=', now);
	return (await expired.limit(1).executeTakeFirst()) !== undefined;
}

export async function deleteExpired(db: Kysely<Schema>, now: number): Promise<void> {
	await db.deleteFrom('report_reading').where('expires_at', '<=', now).execute();
}

/** Null where it isn't that person's, or has expired. */
export async function ownReading(
	db: Kysely<Schema>,
	user: UserId,
	id: string,
	now: number
): Promise<PendingReading | null> {
	const row = await db
		.selectFrom('report_reading')
		.selectAll()
		.where('id', '=', id)
		.where('user_id', '=', user)
		.where('expires_at', '>', now)
		.executeTakeFirst();
	if (row === undefined) return null;
	const { name, sha256, filled, at } = row;
	// It was written here, by nobody but the server.
	const reading = JSON.parse(row.reading) as ReportReading;
	return { id, user, name, sha256, reading, filled, at, expiresAt: row.expires_at };
}

export interface WaitingReading {
	readonly id: string;
	readonly name: string;
	readonly at: number;
	readonly expiresAt: number;
}

/** A person's, the latest first. */
export async function ownReadings(db: Kysely<Schema>, user: UserId, now: number): Promise<WaitingReading[]> {
	const rows = await db
		.selectFrom('report_reading')
		.select(['id', 'name', 'at', 'expires_at'])
		.where('user_id', '=', user)
		.where('expires_at', '>', now)
		.orderBy('at', 'desc')
		.execute();
	return rows.map(({ id, name, at, expires_at }) => ({ id, name, at, expiresAt: expires_at }));
}

export async function updateFilled(db: Kysely<Schema>, id: string, filled: string): Promise<void> {
	await db.updateTable('report_reading').set({ filled }).where('id', '=', id).execute();
}

export async function deleteReading(db: Kysely<Schema>, id: string): Promise<void> {
	await db.deleteFrom('report_reading').where('id', '=', id).execute();
}
