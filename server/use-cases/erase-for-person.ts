/** What an administrator deletes for somebody who was interviewed and asked for it. */

import type { Erasure } from '../../src/lib/domain/erasure.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { forgetDeleted } from '../db/forget-deleted.ts';
import type { Database } from '../db/connect.ts';
import { act } from './act.ts';
import { eraseLines, eraseNames, eraseWholeNotes, type Erasing, type ErasureLedger } from './erasing.ts';
import { interviewIn } from './planning.ts';

export type EraseForPerson =
	| { readonly what: 'name'; readonly code: string }
	/** Nobody's in particular: the administrator decides so. */
	| { readonly what: 'names' }
	| { readonly what: 'lines'; readonly interview: string; readonly code: string }
	| { readonly what: 'notes'; readonly interview: string };

/** The proof. Refuses where there is nothing of that any more. */
export async function eraseForPerson(
	db: Database,
	ledger: ErasureLedger,
	actor: Actor,
	asked: EraseForPerson & { readonly evaluation: string },
	now: number
): Promise<Erasure> {
	const erasure = await act(db, actor, asked.evaluation, { do: 'answer-person' }, now, async (acting) => {
		const why = asked.what === 'names' ? 'lead' : 'person';
		const erased = await erase({ ...acting, ledger, why }, asked);
		if (erased === null) throw new Refused('not-found');
		return erased;
	});
	await forgetDeleted(db);
	return erasure;
}

async function erase(erasing: Erasing, asked: EraseForPerson): Promise<Erasure | null> {
	const facts = ({ id, hash, interview }: Erasure) => ({ erasure: id, hash, interview });
	if (asked.what === 'name') {
		const erased = await eraseNames(erasing, asked.code);
		if (erased) await erasing.log('purge-name', facts(erased));
		return erased;
	}
	if (asked.what === 'names') {
		const erased = await eraseNames(erasing, null);
		if (erased) await erasing.log('purge-names', facts(erased));
		return erased;
	}
	const { id, erasedAt } = await interviewIn(erasing, asked.interview);
	if (erasedAt !== null) return null;
	if (asked.what === 'lines') {
		const erased = await eraseLines(erasing, id, asked.code);
		if (erased) await erasing.log('erase-lines', facts(erased));
		return erased;
	}
	const erased = await eraseWholeNotes(erasing, id);
	await erasing.log('erase-notes', facts(erased));
	return erased;
}
