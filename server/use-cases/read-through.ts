import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Database } from '../db/connect.ts';
import { saveReadThrough } from '../repositories/release-preparation.ts';
import { act } from './act.ts';

export type ReadThrough = { readonly evaluation: string; readonly done: boolean };

/** The word of somebody on the team that they have read the whole of it through; `done` false takes it back. */
export async function readThrough(
	db: Database,
	actor: Actor,
	{ evaluation: id, done }: ReadThrough,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'comment' }, now, async ({ trx, log }) => {
		await saveReadThrough(trx, id, actor.user, done ? now : null);
		await log(done ? 'read-through' : 'not-read-through');
	});
}
