/** What has happened to a question, or to a section of an area's text, as its history tells it. */
import type { TextDifference } from './difference/text.ts';
import type { Section } from './edit.ts';
import type { UserId } from './evaluation.ts';
import type { Told } from './event.ts';
import type { Hundredths, Score } from './score.ts';

export type HistoryPlace =
	{ readonly question: string } | { readonly area: number; readonly section: Section };

/** Silence that ends a piece of writing, in milliseconds. Shorter pauses are within it. */
export const writingPause = 10 * 60_000;

/** What somebody wrote in the shared document. Times in milliseconds since 1970; `at` is when it was done. */
export type Written =
	/** `who` in the order they began; empty when nobody is known. */
	| {
			readonly kind: 'text';
			readonly from: number;
			readonly at: number;
			readonly who: readonly UserId[];
			readonly difference: TextDifference;
	  }
	| {
			readonly kind: 'score';
			readonly at: number;
			readonly who: UserId;
			readonly before: Hundredths | null;
			readonly after: Hundredths | null;
	  }
	/** That the reason, or how sure they are, was changed. Never what it says. */
	| { readonly kind: 'rationale'; readonly at: number; readonly who: UserId };

/** The same with names, null for somebody who isn't known any more; and acts. */
export type HistoryLine =
	| (Omit<Extract<Written, { kind: 'text' }>, 'who'> & { readonly who: readonly (string | null)[] })
	| (Omit<Extract<Written, { kind: 'score' }>, 'who'> & { readonly who: string | null })
	| (Omit<Extract<Written, { kind: 'rationale' }>, 'who'> & { readonly who: string | null })
	/** `points`: what was agreed on. */
	| {
			readonly kind: 'act';
			readonly at: number;
			readonly event: Told;
			readonly points: Hundredths | null;
	  };

/** One change of somebody's score; null where there was or is none. */
export interface ScoreStep {
	readonly at: number;
	/** Whose score it is. */
	readonly who: UserId;
	/** Null when it came by an act, as at the reveal. */
	readonly by: UserId | null;
	readonly before: Score | null;
	readonly after: Score | null;
}

/** Changes that one person made with short pauses are one, told by where it began and ended. In the order they ended. */
export function scoreChanges(steps: readonly ScoreStep[]): Written[] {
	const joined: ScoreStep[] = [];
	const latest = new Map<UserId, number>();
	for (const step of steps) {
		const index = latest.get(step.who) ?? -1;
		const former = joined[index];
		if (former?.by != null && former.by === step.by && step.at - former.at < writingPause)
			joined[index] = { ...step, before: former.before };
		else latest.set(step.who, joined.push(step) - 1);
	}
	return joined.flatMap(changesOf).toSorted((a, b) => a.at - b.at);
}

/** What comes by an act brings points; its reasons were written on the sheet, of which nothing is told. */
function changesOf({ at, who, by, before, after }: ScoreStep): Written[] {
	const changes: Written[] = [];
	const [from, to] = [before?.x ?? null, after?.x ?? null];
	if (from !== to) changes.push({ kind: 'score', at, who, before: from, after: to });
	const reason =
		(before?.rationale ?? '') !== (after?.rationale ?? '') || before?.confidence !== after?.confidence;
	if (by !== null && before !== null && after !== null && reason)
		changes.push({ kind: 'rationale', at, who });
	return changes;
}
