/** The panel as a whole: how many questions lie within tolerance, who scores high or low, what it is worth. */
import type { Tolerance, UserId } from '../evaluation.ts';
import type { Edition } from '../instrument.ts';
import { totalInterval } from '../interval.ts';
import type { Interval } from '../interval.ts';
import type { Hundredths } from '../score.ts';
import { spreadOf, twiceMedian } from './spread.ts';
import { tolerances } from './tolerance.ts';

/** One question's scores of one round, from those who count. */
export interface PanelQuestion {
	readonly question: string;
	/** Whole points. */
	readonly max: number;
	readonly scores: ReadonlyMap<UserId, Hundredths>;
}

export interface PanelLine {
	/** Questions with two scores or more and R ≤ tolB. */
	readonly within: number;
	/** Questions with two scores or more. */
	readonly of: number;
	readonly leniency: ReadonlyMap<UserId, number>;
	/** The total if each question took the panel's lowest or highest score; questions without scores aren't counted. */
	readonly interval: Interval;
}

export function panelLine(
	edition: Edition,
	panel: readonly PanelQuestion[],
	tolerance: Tolerance
): PanelLine {
	const shared = panel.filter(({ scores }) => scores.size >= 2);
	const within = shared.filter(
		({ max, scores }) => (spreadOf([...scores.values()])?.range ?? 0) <= tolerances(max, tolerance).b
	);
	const all = new Map(panel.map(({ question, scores }) => [question, [...scores.values()]]));
	return {
		within: within.length,
		of: shared.length,
		leniency: leniencies(panel),
		interval: totalInterval(edition, all)
	};
}

/** Each evaluator's mean of (x − median)/max over the questions that two or more scored: 0,02 is two percentage points above. */
export function leniencies(panel: readonly PanelQuestion[]): Map<UserId, number> {
	const sums = new Map<UserId, { readonly sum: number; readonly n: number }>();
	for (const { max, scores } of panel) {
		if (scores.size < 2) continue;
		const twice = twiceMedian([...scores.values()]);
		for (const [user, x] of scores) {
			const { sum, n } = sums.get(user) ?? { sum: 0, n: 0 };
			sums.set(user, { sum: sum + (2 * x - twice) / (200 * max), n: n + 1 });
		}
	}
	return new Map([...sums].map(([user, { sum, n }]) => [user, sum / n]));
}
