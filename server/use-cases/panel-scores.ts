/** The scores that the panel's figures are worked out from, as they were opened and as they are now. */

import type { Kysely } from 'kysely';
import { loadDoc } from '../../src/lib/document/load.ts';
import { revealedIn } from '../../src/lib/document/revealed.ts';
import { scoresIn } from '../../src/lib/document/scores.ts';
import type { PanelQuestion } from '../../src/lib/domain/consensus/panel.ts';
import { latestPanel, roundPanel } from '../../src/lib/domain/consensus/round-panel.ts';
import type { Actor, Evaluation } from '../../src/lib/domain/evaluation.ts';
import { refusalOf } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Schema } from '../db/tables/index.ts';
import { loadRoom } from '../journal/read.ts';
import { evaluationRoom } from './rooms.ts';

export interface PanelScores {
	/** Round 1, frozen. */
	readonly first: readonly PanelQuestion[];
	readonly now: readonly PanelQuestion[];
}

/** Refuses who isn't on the team. Nothing of sealed areas is in it, nor of an open blind round. */
export async function panelScores(
	db: Kysely<Schema>,
	actor: Actor,
	evaluation: Evaluation
): Promise<PanelScores> {
	const code = refusalOf(actor, { do: 'read-meeting' }, evaluation);
	if (code !== null) throw new Refused(code);
	const { updates } = await loadRoom(db, evaluationRoom(evaluation.id));
	const areas = evaluation.edition.areas.map(({ number }) => number);
	const doc = loadDoc(updates, { kind: 'evaluation', areas });
	const first = revealedIn(doc).filter(({ round }) => round === 1);
	return {
		first: roundPanel(evaluation, first.map(placed)),
		now: latestPanel(evaluation, scoresIn(doc).map(placed))
	};
}

function placed({ question, evaluator, score }: ReturnType<typeof scoresIn>[number]) {
	return { question, evaluator, x: score.x };
}
