/** The meeting that is under way: at most one for an evaluation. */

import type { Kysely } from 'kysely';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { Meeting } from '../../src/lib/domain/meeting.ts';
import type { Schema } from '../db/tables/index.ts';

export async function meetingOf(db: Kysely<Schema>, evaluation: string): Promise<Meeting | null> {
	const row = await db
		.selectFrom('meeting')
		.select(['facilitator', 'started_at as startedAt', 'question', 'since', 'letters'])
		.where('evaluation_id', '=', evaluation)
		.executeTakeFirst();
	return row === undefined ? null : { ...row, letters: row.letters === 1 };
}

/** Throws if there is one. */
export async function insertMeeting(
	db: Kysely<Schema>,
	evaluation: string,
	{ facilitator, startedAt, question, since, letters }: Meeting
): Promise<void> {
	await db
		.insertInto('meeting')
		.values({
			evaluation_id: evaluation,
			facilitator,
			started_at: startedAt,
			question,
			since,
			letters: letters ? 1 : 0
		})
		.execute();
}

export async function setFacilitator(
	db: Kysely<Schema>,
	evaluation: string,
	facilitator: UserId
): Promise<void> {
	await db.updateTable('meeting').set({ facilitator }).where('evaluation_id', '=', evaluation).execute();
}

export async function placeMeeting(
	db: Kysely<Schema>,
	evaluation: string,
	place: Pick<Meeting, 'question' | 'since'>
): Promise<void> {
	await db.updateTable('meeting').set(place).where('evaluation_id', '=', evaluation).execute();
}

export async function setLetters(db: Kysely<Schema>, evaluation: string, letters: boolean): Promise<void> {
	await db
		.updateTable('meeting')
		.set({ letters: letters ? 1 : 0 })
		.where('evaluation_id', '=', evaluation)
		.execute();
}

export async function deleteMeeting(db: Kysely<Schema>, evaluation: string): Promise<void> {
	await db.deleteFrom('meeting').where('evaluation_id', '=', evaluation).execute();
}
