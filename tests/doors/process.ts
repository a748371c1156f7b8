/**
 * The built server with a database that forgets: every act is judged and carried out whole, and then undone, so that
 * each cell of the matrix meets the same scene. Tells its port to its parent, and sets a phase when it is told to.
 */
import { database, useDatabase, type Database } from '../../server/db/connect.ts';
import { setPhase } from '../../server/repositories/evaluation.ts';
import { useLedger } from '../../server/retention/ledger.ts';
import { ringEvaluation } from '../../server/use-cases/act.ts';
import { raiseGates } from '../../server/use-cases/rooms.ts';
import { serve } from '../../server/serve.ts';
import { settings } from '../../server/settings.ts';
import type { Phase } from '../../src/lib/domain/phase.ts';

export type Ask = { readonly evaluation: string; readonly phase: Phase };
export type Told = { readonly ready: true };

const UNDO = Symbol('undo');

function forgetting(db: Database): Database {
	return {
		...db,
		write: async <T>(fn: Parameters<typeof db.write<T>>[0]): Promise<T> => {
			const done: { result?: T } = {};
			try {
				await db.write(async (trx) => {
					done.result = await fn(trx);
					throw UNDO;
				});
			} catch (thrown) {
				if (thrown !== UNDO) throw thrown;
			}
			return done.result as T;
		}
	};
}

await serve(settings());
const db = database();
useDatabase(forgetting(db));
// What is undone must not be done again from the ledger.
useLedger({ append: () => undefined, read: () => [] });
const tell = (told: Told) => void process.send?.(told);

process.on('message', (message) => {
	const { evaluation, phase } = message as Ask;
	db.write(async (trx) => {
		await setPhase(trx, evaluation, phase);
		await raiseGates(trx, evaluation);
	}).then(
		() => {
			ringEvaluation(evaluation);
			tell({ ready: true });
		},
		(error: unknown) => {
			console.error(error);
			process.exit(1);
		}
	);
});
process.once('disconnect', () => process.exit(0));
tell({ ready: true });
