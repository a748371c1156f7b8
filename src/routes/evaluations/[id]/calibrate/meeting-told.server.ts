/** What the team is told of its meeting, besides facts and documents. */
import type { Kysely } from 'kysely';
import type { Evaluation } from '$lib/domain/evaluation.ts';
import type { MeetingTold } from '$lib/live/meeting-reading.ts';
import type { Schema } from '$server/db/tables/index.ts';
import { meetingOf } from '$server/repositories/meeting.ts';
import { parkingsOf } from '$server/repositories/parking.ts';

/** A meeting that nobody ended is over when the version is locked. */
export async function meetingTold(
	db: Kysely<Schema>,
	{ id, phase }: Pick<Evaluation, 'id' | 'phase'>,
	now: number
): Promise<MeetingTold> {
	const over = phase === 'locked' || phase === 'published';
	const [meeting, parkings] = await Promise.all([over ? null : meetingOf(db, id), parkingsOf(db, id)]);
	return { meeting, parkings, now };
}
