import { randomUUID } from 'node:crypto';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { isParked } from '../../src/lib/domain/parking.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { insertParking, parkingsOf } from '../repositories/parking.ts';
import { act } from './act.ts';
import { proposeRequest } from './propose-request.ts';
import { wordedReason } from './reason.ts';

export type Park = {
	readonly evaluation: string;
	readonly question: string;
	/** "Vad skulle avgöra det?" */
	readonly decides: string;
};

/** Sets a question aside with what would decide it, which is proposed to be asked of the municipality. */
export async function park(
	db: Database,
	actor: Actor,
	{ evaluation: id, question, decides }: Park,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'park', question }, now, async (acting) => {
		const { trx, log } = acting;
		const text = wordedReason(decides);
		if (isParked(await parkingsOf(trx, id), question)) throw new Refused('parked');
		await insertParking(trx, id, randomUUID(), {
			question,
			by: actor.user,
			at: now,
			decides: text,
			request: await proposeRequest(acting, { question, text }),
			...{ resumedAt: null, resumedBy: null }
		});
		await log('park', { question });
	});
}
