/** What agreeing asks for. Agreement in numbers is not consensus: it always is somebody's act. */
import type { RefusalCode } from '../refusal.ts';
import { isScore } from '../score.ts';
import type { Hundredths } from '../score.ts';
import { spreadOf } from './spread.ts';
import type { Spread } from './spread.ts';
import { tolerances } from './tolerance.ts';
import { countedScores } from './view.ts';
import type { QuestionView } from './view.ts';

/** `one-key`: the median can be agreed on at once. `reason`: R > tolB and no blind round was closed. */
export type Agreeing = 'one-key' | 'reason' | 'too-few-scores';

/** Asks whether R > tolB, not the state's name. `blindClosed`: how many blind rounds were closed. */
export function agreeingOn(view: QuestionView, blindClosed: number): Agreeing {
	const spread = enoughScores(view);
	if (spread === null) return 'too-few-scores';
	return spread.range > tolerances(view.max, view.tolerance).b && blindClosed === 0 ? 'reason' : 'one-key';
}

/** Why x can't be agreed on with that reason, or null. A value other than the median has its reason written down. */
export function agreementProblem(
	view: QuestionView,
	blindClosed: number,
	x: Hundredths,
	reason: string | null
): RefusalCode | null {
	const spread = enoughScores(view);
	if (spread === null) return 'too-few-scores';
	if (!isScore(x, view.max)) return 'bad-score';
	if (agreeingOn(view, blindClosed) === 'reason' && !isSentence(reason)) return 'diverging-needs-reason';
	return x === spread.median || (reason ?? '').trim() !== '' ? null : 'reason-missing';
}

/** At least a short sentence: three words and twelve characters. */
export function isSentence(text: string | null): boolean {
	const bare = (text ?? '').trim();
	return bare.length >= 12 && bare.split(/\s+/).length >= 3;
}

function enoughScores(view: QuestionView): Spread | null {
	const spread = spreadOf(countedScores(view));
	return spread === null || (spread.n < 2 && !view.alone) ? null : spread;
}
