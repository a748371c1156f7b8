import { agreementProblem } from '../../src/lib/domain/consensus/agreeing.ts';
import { spreadOf } from '../../src/lib/domain/consensus/spread.ts';
import { countedByEvaluator, countedScores } from '../../src/lib/domain/consensus/view.ts';
import type { Actor, UserId } from '../../src/lib/domain/evaluation.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Hundredths } from '../../src/lib/domain/score.ts';
import type { Database } from '../db/connect.ts';
import { act } from './act.ts';
import { currentView, makeAgreement } from './agreeing.ts';
import { optionalReason } from './reason.ts';

export type Agree = {
	readonly evaluation: string;
	readonly question: string;
	/** The counted scores that the page shows, by evaluator: agreeing is about these and no others. */
	readonly seen: Readonly<Record<UserId, Hundredths>>;
	/** Needed for another value than the median, and while the scores diverge without a closed blind round. */
	readonly reason?: string | null;
} & ({ readonly median: true } | { readonly x: Hundredths });

/** Agrees on the median or on another value, for the whole of A; each of the others then confirms or reserves. */
export async function agree(
	db: Database,
	actor: Actor,
	input: Agree,
	now: number
): Promise<{ readonly agreement: string; readonly x: Hundredths }> {
	const { evaluation: id, question } = input;
	return act(db, actor, id, { do: 'agree', question }, now, async (acting) => {
		const view = await currentView(acting, question);
		if (!isSeen(countedByEvaluator(view), input.seen)) throw new Refused('agreement-changed', { question });
		const spread = spreadOf(countedScores(view));
		if (!spread) throw new Refused('too-few-scores');
		const x = 'median' in input ? spread.median : input.x;
		const reason = optionalReason(input.reason);
		const rounds = acting.evaluation.questions.get(question)?.blindClosed ?? 0;
		const problem = agreementProblem(view, rounds, x, reason);
		if (problem !== null) throw new Refused(problem);
		return { agreement: await makeAgreement(acting, question, x, reason), x };
	});
}

function isSeen(current: ReadonlyMap<UserId, Hundredths>, seen: Agree['seen']): boolean {
	const shown = Object.entries(seen);
	return shown.length === current.size && shown.every(([user, x]) => current.get(user) === x);
}
