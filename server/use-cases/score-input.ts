/** Scores as a page posts them, held against what the evaluator's sheet says. */

import { sheetScoreOf } from '../../src/lib/document/sheet.ts';
import { findQuestion } from '../../src/lib/domain/instrument.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { isScoreValue, type Score } from '../../src/lib/domain/score.ts';
import type { HandIn } from '../repositories/hand-in.ts';
import type { Acting } from './act.ts';
import { sheetRoom } from './rooms.ts';
import { loadSheet, sameScore } from './sheet.ts';

/** The values that a page shows, by question. */
export type ShownScores = Readonly<Record<string, Score>>;

/**
 * The actor's hand-ins of one round. Refuses values that aren't the question's (`bad-score`), that differ from the
 * sheet at the journal's head (`sheet-behind`: an edit is still on its way), and questions without a score.
 */
export async function handInsFrom(
	{ trx, evaluation, actor, now }: Acting,
	questions: readonly string[],
	round: number,
	shown: ShownScores
): Promise<HandIn[]> {
	const sheet = await loadSheet(trx, sheetRoom(evaluation.id, actor.user));
	const rows: HandIn[] = [];
	const missing: string[] = [];
	for (const question of questions) {
		const value = Object.hasOwn(shown, question) ? (shown[question] ?? null) : null;
		const max = findQuestion(evaluation.edition, question)?.max ?? 0;
		if (value !== null && !isScoreValue(value, max)) throw new Refused('bad-score', { question });
		const kept = sheetScoreOf(sheet, question, round);
		if (!sameScore(scored(value), scored(kept))) throw new Refused('sheet-behind', { question });
		if (value === null || value.x === null) missing.push(question);
		else rows.push({ question, user: actor.user, round, score: { ...value, x: value.x }, at: now });
	}
	if (missing.length > 0) throw new Refused('score-missing', { questions: missing });
	return rows;
}

/** An entry without a number counts as none, whatever has been written beside it. */
function scored(score: Score | null): Score | null {
	return score?.x === null ? null : score;
}
