import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Database } from '../db/connect.ts';
import { deleteAreaLock } from '../repositories/area.ts';
import { act } from './act.ts';
import { requiredReason } from './reason.ts';

export type UnlockArea = { readonly evaluation: string; readonly area: number; readonly reason: string };

/** Opens a locked area again. */
export async function unlockArea(
	db: Database,
	actor: Actor,
	{ evaluation: id, area, reason }: UnlockArea,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'unlock-area', area }, now, async ({ trx, log }) => {
		const why = requiredReason(reason);
		await deleteAreaLock(trx, id, area);
		await log('unlock-area', { area, reason: why });
	});
}
