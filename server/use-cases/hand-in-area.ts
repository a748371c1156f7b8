import { assignedTo, questionsOfArea, questionStanding } from '../../src/lib/domain/assigned.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Database } from '../db/connect.ts';
import { insertHandIns } from '../repositories/hand-in.ts';
import { act } from './act.ts';
import { handInsFrom, type ShownScores } from './score-input.ts';

export type HandInArea = {
	readonly evaluation: string;
	readonly area: number;
	/** What the page shows; questions that the person abstains from are left out or ignored. */
	readonly values: ShownScores;
};

/** Hands in the actor's sealed scores of an area, for ever. They stay sealed until the area is revealed. */
export async function handInArea(
	db: Database,
	actor: Actor,
	{ evaluation: id, area, values }: HandInArea,
	now: number
): Promise<void> {
	await act(db, actor, id, { do: 'hand-in-area', area }, now, async (acting) => {
		const { trx, evaluation, log } = acting;
		const due = questionsOfArea(evaluation, area).filter(
			(question) =>
				assignedTo(evaluation, question).includes(actor.user) &&
				!questionStanding(evaluation, question).handedIn.get(1)?.has(actor.user)
		);
		await insertHandIns(trx, id, await handInsFrom(acting, due, 1, values));
		await log('hand-in-area', { area });
	});
}
