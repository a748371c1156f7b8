import type { Erasure } from '../../src/lib/domain/erasure.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { forgetDeleted } from '../db/forget-deleted.ts';
import type { Database } from '../db/connect.ts';
import { act } from './act.ts';
import { eraseNames, type ErasureLedger } from './erasing.ts';

export type PurgeNames = {
	readonly evaluation: string;
	/** Null for the whole list. */
	readonly code: string | null;
};

/** Deletes a name of the list, or all of them. Refuses where there is none. */
export async function purgeNames(
	db: Database,
	ledger: ErasureLedger,
	actor: Actor,
	{ evaluation, code }: PurgeNames,
	now: number
): Promise<Erasure> {
	const erasure = await act(db, actor, evaluation, { do: 'purge-names' }, now, async (acting) => {
		const erased = await eraseNames({ ...acting, ledger, why: 'lead' }, code);
		if (erased === null) throw new Refused('not-found');
		const facts = { erasure: erased.id, hash: erased.hash };
		await (code === null ? acting.log('purge-names', facts) : acting.log('purge-name', facts));
		return erased;
	});
	await forgetDeleted(db);
	return erasure;
}
