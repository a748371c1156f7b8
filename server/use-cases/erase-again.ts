/** What was deleted and has come back with a restored backup is deleted again, by the ledger that lies outside of it. */

import type { Erasure } from '../../src/lib/domain/erasure.ts';
import { forgetDeleted } from '../db/forget-deleted.ts';
import type { Database } from '../db/connect.ts';
import { allErasures, insertErasure, isProved } from '../repositories/erasure.ts';
import { loadEvaluation } from '../repositories/evaluation.ts';
import { keptInterviews } from '../repositories/interview.ts';
import { actInside, ringEvaluation, type Acting } from './act.ts';
import { nobody } from './erase-notes.ts';
import { eraseLines, eraseNames, eraseWholeNotes, type ErasureLedger } from './erasing.ts';
import { holdRooms } from './rooms.ts';

/**
 * Deletes again what the ledger names and is there; puts its proof back; and tells the ledger what it doesn't know of.
 * Answers with the evaluations in which something had come back.
 */
export async function eraseAgain(db: Database, ledger: ErasureLedger, now: number): Promise<string[]> {
	const [named, proved] = [ledger.read(), await allErasures(db.read)];
	const known = new Set(named.map(({ id }) => id));
	for (const erasure of proved) if (!known.has(erasure.id)) ledger.append(erasure);
	const proofs = new Set(proved.map(({ id }) => id));
	const unerased = new Set(await keptInterviews(db.read));
	const back = new Set<string>();
	for (const erasure of named) {
		if (proofs.has(erasure.id) && !isBack(erasure, unerased)) continue;
		if (await once(db, ledger, erasure, now)) back.add(erasure.evaluation);
	}
	for (const evaluation of back) ringEvaluation(evaluation);
	if (back.size > 0) await forgetDeleted(db);
	return [...back];
}

/** Notes that are said to be deleted and aren't. Lines and names may have been written anew since. */
function isBack({ kind, interview }: Erasure, unerased: ReadonlySet<string>): boolean {
	return kind === 'notes' && interview !== null && unerased.has(interview);
}

/** Whether something was there again. */
async function once(db: Database, ledger: ErasureLedger, erasure: Erasure, now: number): Promise<boolean> {
	const { evaluation: id } = erasure;
	return db.write(async (trx) => {
		if ((await loadEvaluation(trx, id)) === null) {
			// From before there was an evaluation: what it told of can't be there.
			if (!(await isProved(trx, erasure.id))) await insertErasure(trx, erasure);
			return false;
		}
		await holdRooms(trx, id);
		const proved = await isProved(trx, erasure.id);
		if (proved && !isBack(erasure, new Set(await keptInterviews(trx)))) return false;
		return actInside(trx, nobody, id, now, async (acting) => {
			if (!proved) await insertErasure(trx, erasure);
			const again = await redo(acting, ledger, erasure);
			const { interview } = erasure;
			await acting.log('erase-again', { erasure: erasure.id, again: again?.id ?? null, interview });
			return again !== null;
		});
	});
}

/** Null where nothing of it is there. A database that doesn't hold the proof is older than it, and so is all in it. */
async function redo(acting: Acting, ledger: ErasureLedger, erasure: Erasure): Promise<Erasure | null> {
	const erasing = { ...acting, ledger, why: 'restored' } as const;
	const { kind, interview, code, at } = erasure;
	if (kind === 'names' || kind === 'name') return eraseNames(erasing, code, at);
	const standing = interview === null ? undefined : acting.evaluation.interviews.get(interview);
	if (interview === null || standing === undefined || standing.erased) return null;
	if (kind === 'notes') return eraseWholeNotes(erasing, interview);
	return code === null ? null : eraseLines(erasing, interview, code);
}
