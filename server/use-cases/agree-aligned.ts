import { spreadOf } from '../../src/lib/domain/consensus/spread.ts';
import { stateOf } from '../../src/lib/domain/consensus/state.ts';
import { countedScores } from '../../src/lib/domain/consensus/view.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { can } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Hundredths } from '../../src/lib/domain/score.ts';
import type { Database } from '../db/connect.ts';
import { act } from './act.ts';
import { currentView, makeAgreement } from './agreeing.ts';

export type AgreeAligned = {
	readonly evaluation: string;
	/** Question → the median that the list shows. */
	readonly shown: Readonly<Record<string, Hundredths>>;
};

export type Agreed = { readonly question: string; readonly agreement: string; readonly x: Hundredths };

/**
 * The lead's list: agrees on the median of each aligned question in it, one agreement each, and returns those made.
 * What is no longer aligned, whose median has moved, or that the lead isn't to score is left out.
 */
export async function agreeAligned(
	db: Database,
	actor: Actor,
	{ evaluation: id, shown }: AgreeAligned,
	now: number
): Promise<readonly Agreed[]> {
	return act(db, actor, id, { do: 'agree-aligned' }, now, async (acting) => {
		const agreed: Agreed[] = [];
		for (const [question, median] of Object.entries(shown)) {
			if (!can(actor, { do: 'agree', question }, acting.evaluation)) continue;
			const view = await currentView(acting, question);
			const x = spreadOf(countedScores(view))?.median;
			if (stateOf(view) !== 'aligned' || x === undefined || x !== median) continue;
			agreed.push({ question, agreement: await makeAgreement(acting, question, x, null), x });
		}
		if (agreed.length === 0) throw new Refused('agreement-changed');
		return agreed;
	});
}
