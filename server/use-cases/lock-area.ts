import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Database } from '../db/connect.ts';
import { insertAreaLock } from '../repositories/area.ts';
import { act } from './act.ts';

export type LockArea = { readonly evaluation: string; readonly area: number };

/** Closes an area's scores, rounds, acts of agreement and text, once each of its questions is agreed. */
export async function lockArea(
	db: Database,
	actor: Actor,
	{ evaluation: id, area }: LockArea,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'lock-area', area }, now, async ({ trx, log }) => {
		await insertAreaLock(trx, id, area, { at: now, by: actor.user });
		await log('lock-area', { area });
	});
}
