import { writeOpening } from '../../src/lib/document/opened.ts';
import { assignedTo, questionsOfArea, readyToReveal } from '../../src/lib/domain/assigned.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Database } from '../db/connect.ts';
import { insertOpening } from '../repositories/area.ts';
import { setPhase } from '../repositories/evaluation.ts';
import { handInsOfRound } from '../repositories/hand-in.ts';
import { act } from './act.ts';
import { showHandIns } from './projection.ts';
import { optionalReason, requiredReason } from './reason.ts';

export type Reveal = {
	readonly evaluation: string;
	readonly area: number;
	/** Needed while somebody who is to score the area has not handed in. */
	readonly reason?: string | null;
};

/**
 * Opens an area: the handed-in scores of everybody in A are shown to the team at the same instant. The first reveal
 * moves the evaluation to calibrating.
 */
export async function reveal(
	db: Database,
	actor: Actor,
	{ evaluation: id, area, reason }: Reveal,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'reveal', area }, now, async ({ trx, evaluation, project, log }) => {
		const early = !readyToReveal(evaluation, area);
		const why = early ? requiredReason(reason) : optionalReason(reason);
		const opening = { at: now, by: actor.user, early, reason: why };
		await insertOpening(trx, id, area, opening);
		const handIns = await handInsOfRound(trx, id, questionsOfArea(evaluation, area), 1);
		const counted = handIns.filter(({ question, user }) => assignedTo(evaluation, question).includes(user));
		project((doc) => {
			writeOpening(doc, area, opening);
			showHandIns(doc, counted);
		});
		await log('reveal', { area, early, reason: why });
		if (evaluation.phase === 'scoring') {
			await setPhase(trx, id, 'calibrating');
			await log('change-phase', { from: 'scoring', to: 'calibrating' });
		}
	});
}
