import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { roomState } from '../journal/room.ts';
import { deleteInterview } from '../repositories/interview.ts';
import { act } from './act.ts';
import { interviewIn } from './planning.ts';
import { notesRoom } from './open-notes.ts';

export type RemoveInterview = { readonly evaluation: string; readonly interview: string };

/** Takes an interview out of the plan, while nobody has noted anything in it: what is noted is deleted with proof. */
export async function removeInterview(
	db: Database,
	actor: Actor,
	{ evaluation: id, interview }: RemoveInterview,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'plan-interviews' }, now, async (acting) => {
		const found = await interviewIn(acting, interview);
		if (found.erasedAt !== null || (await roomState(acting.trx, notesRoom(id, found.id))))
			throw new Refused('interview-held');
		await deleteInterview(acting.trx, found.id);
		await acting.log('remove-interview', { interview: found.id });
	});
}
