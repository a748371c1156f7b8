/** What was expected in a training, beside what one handed in: only what one may see by now. */

import type { Kysely } from 'kysely';
import type { Actor, Evaluation } from '../../src/lib/domain/evaluation.ts';
import { questionsOf } from '../../src/lib/domain/instrument.ts';
import { standingAgreement } from '../../src/lib/domain/agreement.ts';
import { questionStanding } from '../../src/lib/domain/assigned.ts';
import { refusalOf } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Hundredths } from '../../src/lib/domain/score.ts';
import { keyShown, type TrainingCase, type TrainingKey } from '../../src/lib/domain/training.ts';
import type { Schema } from '../db/tables/index.ts';
import { ownHandIns } from '../repositories/hand-in.ts';
import { trainingOf } from '../repositories/training.ts';

export interface KeyTold extends TrainingKey {
	readonly max: number;
	/** The own score of round 1; null where there is none. */
	readonly own: Hundredths | null;
	readonly agreed: Hundredths | null;
}

/**
 * In printed order. Null for live work, and where the case isn't known any more. Refuses who isn't on the team.
 * `caseOf`: the cases, by id.
 */
export async function trainingKey(
	db: Kysely<Schema>,
	actor: Actor,
	evaluation: Evaluation,
	caseOf: (id: string) => TrainingCase | null
): Promise<readonly KeyTold[] | null> {
	const code = refusalOf(actor, { do: 'read-meeting' }, evaluation);
	if (code !== null) throw new Refused(code);
	const id = await trainingOf(db, evaluation.id);
	const theCase = id === null ? null : caseOf(id);
	if (theCase === null) return null;
	const first = (await ownHandIns(db, evaluation.id, actor.user)).filter(({ round }) => round === 1);
	const own = new Map(first.map(({ question, score }) => [question, score.x]));
	const keys = new Map(theCase.questions.map((key) => [key.question, key]));
	return questionsOf(evaluation.edition).flatMap(({ id: question, max }): KeyTold[] => {
		const key = keys.get(question);
		if (key === undefined || !keyShown(evaluation, question, actor.user)) return [];
		const { expected, from, to, why } = key;
		const agreed = standingAgreement(questionStanding(evaluation, question))?.x ?? null;
		return [{ question, max, expected, from, to, why, own: own.get(question) ?? null, agreed }];
	});
}
