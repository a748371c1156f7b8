import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { meetingOf, setFacilitator } from '../repositories/meeting.ts';
import { act } from './act.ts';

/** Leads the meeting from now on, where it is. */
export async function takeChair(
	db: Database,
	actor: Actor,
	{ evaluation: id }: { readonly evaluation: string },
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'lead-meeting' }, now, async ({ trx, log }) => {
		const meeting = await meetingOf(trx, id);
		if (meeting === null) throw new Refused('no-meeting');
		if (meeting.facilitator === actor.user) throw new Refused('meeting-running');
		await setFacilitator(trx, id, actor.user);
		await log('take-chair');
	});
}
