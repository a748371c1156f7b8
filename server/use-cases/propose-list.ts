import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { act } from './act.ts';
import { storeProposals, type Proposed } from './proposing.ts';

export type ProposeList = { readonly evaluation: string; readonly asked: readonly Proposed[] };

/** Notes what a question list should ask, all together; a lead sends it. How many. */
export async function proposeList(
	db: Database,
	actor: Actor,
	{ evaluation, asked }: ProposeList,
	now: number
): Promise<{ readonly count: number }> {
	if (asked.length === 0) throw new Refused('bad-input', { field: 'asked' });
	return act(db, actor, evaluation, { do: 'propose-request' }, now, async (acting) => {
		const { length: count } = await storeProposals(acting, 'list', asked);
		await acting.log('propose-list', { count });
		return { count };
	});
}
