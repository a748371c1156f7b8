import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { deleteMeeting, insertMeeting, meetingOf } from '../repositories/meeting.ts';
import { act } from './act.ts';

export type InMeeting = { readonly evaluation: string };

/** Begins the meeting at its agenda; the others' screens follow whoever began it. */
export async function startMeeting(
	db: Database,
	actor: Actor,
	{ evaluation: id }: InMeeting,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'lead-meeting' }, now, async ({ trx, log }) => {
		if ((await meetingOf(trx, id)) !== null) throw new Refused('meeting-running');
		const place = { question: null, since: now, letters: false };
		await insertMeeting(trx, id, { facilitator: actor.user, startedAt: now, ...place });
		await log('start-meeting');
	});
}

/** Ends it. Any lead may: who led it may have gone. */
export async function endMeeting(
	db: Database,
	actor: Actor,
	{ evaluation: id }: InMeeting,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'lead-meeting' }, now, async ({ trx, log }) => {
		if ((await meetingOf(trx, id)) === null) throw new Refused('no-meeting');
		await deleteMeeting(trx, id);
		await log('end-meeting');
	});
}
