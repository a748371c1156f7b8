/** What stands behind the panel's line: how far evaluators differ, in the measures that are published. */
import { halfUp } from '../rounding.ts';
import type { Hundredths } from '../score.ts';
import { krippendorffAlpha, type Alpha } from './alpha.ts';
import { intraclass, type Intraclass } from './intraclass.ts';
import type { PanelQuestion } from './panel.ts';
import { spreadOf, spreadPercent } from './spread.ts';
import { withinGroup } from './within-group.ts';

export interface MethodRow {
	readonly question: string;
	/** Whole points. */
	readonly max: number;
	/** How many scores it has. */
	readonly n: number;
	readonly median: Hundredths;
	/** R in percent of max, as the screens tell the spread. */
	readonly spread: number;
	/** Mean distance from the median. */
	readonly deviation: Hundredths;
	/** The same in percent of max, to one decimal. */
	readonly deviationPercent: number;
	readonly withinGroup: number;
}

export interface Method {
	/** Questions of two scores or more, in printed order. */
	readonly rows: readonly MethodRow[];
	/** Percent of max to one decimal, the mean over the rows; null without any. */
	readonly deviationPercent: number | null;
	readonly withinGroup: number | null;
	readonly alpha: Alpha | null;
	/** Of the questions that every evaluator of the panel has scored. */
	readonly intraclass: Intraclass | null;
}

export function methodOf(panel: readonly PanelQuestion[]): Method {
	const rows = panel.flatMap(({ question, max, scores }): MethodRow[] => {
		const values = [...scores.values()];
		const spread = spreadOf(values);
		const within = withinGroup(values, max);
		if (spread === null || within === null) return [];
		return [
			{
				question,
				max,
				n: spread.n,
				median: spread.median,
				spread: spreadPercent(spread.range, max),
				deviation: spread.meanDeviation,
				deviationPercent: halfUp(10 * spread.meanDeviation, max) / 10,
				withinGroup: within
			}
		];
	});
	const deviation = rows.reduce((sum, row) => sum + row.deviation / row.max, 0);
	return {
		rows,
		deviationPercent: rows.length === 0 ? null : Math.round((10 * deviation) / rows.length) / 10,
		withinGroup: rows.length === 0 ? null : rows.reduce((sum, row) => sum + row.withinGroup, 0) / rows.length,
		alpha: krippendorffAlpha(
			panel.map(({ max, scores }) => [...scores.values()].map((x) => x / (100 * max)))
		),
		intraclass: intraclass(completeTable(panel))
	};
}

/** Shares of max: a row for each question that all have scored who have scored any, a column for each of them. */
function completeTable(panel: readonly PanelQuestion[]): number[][] {
	const evaluators = [...new Set(panel.flatMap(({ scores }) => [...scores.keys()]))];
	return panel.flatMap(({ max, scores }) => {
		const row = evaluators.flatMap((user) => {
			const x = scores.get(user);
			return x === undefined ? [] : [x / (100 * max)];
		});
		return row.length === evaluators.length && row.length > 0 ? [row] : [];
	});
}
